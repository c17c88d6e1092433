import type { Region } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import { type Targeted, targeted } from '../../regions/settlement/targeted';
import type { FixedRow } from '../template';

const SECTIONS: Readonly<Record<Targeted['of'], string>> = {
  indicator: 'Показатели',
  ladder: 'Количества дорожной карты',
  coverage: 'Охват',
};

const UNITS: Readonly<Record<Targeted['unit'], string>> = {
  '%': '%',
  flag: '1 — утверждена',
  people: 'человек',
  events: 'мероприятий',
  records: 'записей',
  practices: 'практик',
  publications: 'публикаций',
};

const NO_ORIGIN = 'предложение Свода';
const PREFIX = 'target_';

/** One line for everything that can have a target in `year`. */
export function targetRows(region: Region, _reporter: Reporter, year: number): readonly FixedRow[] {
  return targeted(region, year).map((one) => {
    const target = one.targets.find((each) => each.year === year);

    return {
      code: `${PREFIX}${one.key}`,
      section: SECTIONS[one.of],
      caption: `${one.key}. ${one.title}`,
      unit: 'none',
      required: false,
      facts: { measured: UNITS[one.unit], origin: originOf(region, one) },
      starts: { value: target?.value ?? null, basis: target?.basis ?? null },
    };
  });
}

/** The codes of the lines of all years. */
export function targetCodes(region: Region): readonly string[] {
  return targeted(region, null).map(({ key }) => `${PREFIX}${key}`);
}

/** The indicator, ladder or coverage whose line has this code, by its key. */
export function targetKeyOf(code: string): string {
  return code.slice(PREFIX.length);
}

function originOf({ documents }: Region, { source }: Targeted): string {
  if (source === null) return NO_ORIGIN;

  const document = documents.find(({ key }) => key === source.document);

  return `${document?.shortTitle ?? source.document}, ${source.item}`;
}
