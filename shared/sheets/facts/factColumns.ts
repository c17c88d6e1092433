import type { DimensionRow, Fact, FactSet } from '../../facts/fact';
import { factTexts } from '../../messages/ru/facts';
import { factsSheets as texts } from '../../messages/ru/factsSheets';

/** A column of the sheet «Факты». */
export type FactColumn = {
  readonly key: keyof typeof texts.headings;
  readonly heading: string;
  readonly width: number;
  /** Number format in en-US codes. */
  readonly format?: string;
};

const TEXT = '@';

/** The columns in sheet order; what people filter by comes first, what programs join by last. */
export const FACT_COLUMNS: readonly FactColumn[] = [
  column('year', 8, '0'),
  column('reporter', 44, TEXT),
  column('indicator', 44, TEXT),
  column('cut', 16, TEXT),
  column('level', 16, TEXT),
  column('form', 24, TEXT),
  column('item', 24, TEXT),
  column('value', 12, '#,##0.##'),
  column('unit', 14, TEXT),
  column('quality', 16, TEXT),
  column('state', 18, TEXT),
  column('template', 24, TEXT),
  column('organisation', 24, TEXT),
  column('region', 20, TEXT),
  column('key', 40, TEXT),
  column('receipt', 40, TEXT),
];

/** A fact's value in one column. */
export type FactReader = (fact: Fact) => string | number | null;

/** What each column says of a fact: titles of the dimensions instead of their keys; nothing is ''. */
export function factReaders({ dimensions }: FactSet): Readonly<Record<FactColumn['key'], FactReader>> {
  const regions = titlesOf(dimensions.regions);
  const reporters = titlesOf(dimensions.reporters);
  const organisations = titlesOf(dimensions.organisations);
  const indicators = titlesOf(dimensions.indicators);
  const units = new Map(dimensions.indicators.map(({ key, more }) => [key, more.unit ?? '']));
  const levels = titlesOf(dimensions.levels);
  const forms = titlesOf(dimensions.forms);
  const items = titlesOf(dimensions.items);
  const templates = titlesOf(dimensions.templates);
  const states = titlesOf(dimensions.states);

  return {
    year: ({ year }) => year,
    region: ({ region }) => titleOf(regions, region),
    reporter: ({ reporter }) => titleOf(reporters, reporter),
    organisation: ({ organisation }) => titleOf(organisations, organisation),
    indicator: ({ indicator }) => titleOf(indicators, indicator),
    unit: ({ indicator }) => units.get(indicator) ?? '',
    cut: ({ cut }) => cutTitle(cut),
    level: ({ level }) => titleOf(levels, level),
    form: ({ form }) => titleOf(forms, form),
    item: ({ item }) => titleOf(items, item),
    template: ({ template }) => titleOf(templates, template),
    state: ({ state }) => titleOf(states, state),
    quality: ({ quality }) => factTexts.qualities[quality],
    value: ({ value }) => value ?? '',
    key: ({ key }) => key,
    receipt: ({ receipt }) => receipt ?? '',
  };
}

/** A cut in words: «всего» for the whole. */
export function cutTitle(cut: string): string {
  if (cut === '') return texts.cuts.whole;

  return cut
    .split('+')
    .map((name) => texts.cuts.names[name] ?? name)
    .join(', ');
}

function column(key: FactColumn['key'], width: number, format: string): FactColumn {
  return { key, heading: texts.headings[key], width, format };
}

function titlesOf(rows: readonly DimensionRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ key, title }) => [key, title]));
}

function titleOf(titles: ReadonlyMap<string, string>, key: string | null): string {
  return key === null ? '' : (titles.get(key) ?? key);
}
