import type {
  Attainment,
  AttainmentState,
  LadderAttainment,
  ReporterAttainment,
} from '../measures/attainmentResult';
import { attainmentStates } from '../messages/ru/attainment';
import { regionSheets } from '../messages/ru/regionSheets';
import type { Indicator, Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { numberCell, textCell } from './cellSpec';
import { indicatorResults } from './indicatorResults';
import { ladderResults } from './ladderResults';
import { localInstant } from './localInstant';
import { regionSheet } from './regionSheet';
import { SHARE_FORMAT } from './shareFormat';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { STATE_STYLE } from './stateStyle';

const texts = regionSheets.map;

/** Part of the number format, so that the cell stays a number one can sort and add. */
const SIGN: Readonly<Partial<Record<AttainmentState, string>>> = {
  attained: '" ✓"',
  attainedEarlier: '" ✓"',
  notAttained: '" ✗"',
};

/** A column of the map: a target and what each reporter has. */
type Column = {
  readonly key: string;
  readonly title: string;
  readonly target: CellSpec;
  readonly cells: ReadonlyMap<string, CellSpec>;
};

/**
 * The heat map: one line per reporter, one column per indicator and per quantity that everybody adds to. Colour
 * repeats what the sign and the words say.
 */
export function mapSheet(input: {
  readonly region: Region;
  readonly attainment: Attainment;
  readonly reporters: readonly Reporter[];
}): SheetSpec {
  const { region, attainment, reporters } = input;
  const ladders = ladderColumns(region, attainment);
  const columns = [...indicatorColumns(region, attainment), ...ladders];
  const body = reporters.map((reporter) => [
    textCell(reporter.name),
    ...columns.map(({ cells }) => cells.get(reporter.key) ?? textCell(texts.notOwed, 'muted')),
  ]);

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, attainment.year),
    lines: [
      regionSheets.attainment.asOf(localInstant(attainment.asOf, region.timeZone)),
      texts.legend,
      ...(ladders.length > 0 ? [texts.ladders] : []),
    ],
    headings: [texts.reporter, ...columns.map(({ key }) => key)],
    widths: [46, ...columns.map(() => 13)],
    body: [[textCell(texts.target, 'total'), ...columns.map(({ target }) => target)], ...body],
    footer: columns.map(({ key, title }) => [textCell(texts.indicator(key, title), 'note')]),
    tableName: 'Svod_map',
    frozenColumns: 1,
    signature: false,
  });
}

function indicatorColumns(region: Region, attainment: Attainment): readonly Column[] {
  return indicatorResults(region, attainment).map(({ indicator, result }) => ({
    key: indicator.key,
    title: indicator.title,
    target: numberCell(result.target, 'General', 'total'),
    cells: new Map(result.reporters.map((cell) => [cell.reporter, shareCell(cell, indicator)])),
  }));
}

/** The target is the region's, not each reporter's, so it is not in the map. */
function ladderColumns(region: Region, attainment: Attainment): readonly Column[] {
  return ladderResults(region, attainment)
    .filter(({ ladder }) => ladder.counts.from === 'everybody')
    .map(({ ladder: { key, title }, result }) => ({
      key,
      title,
      target: textCell(texts.notOwed, 'total'),
      cells: new Map(result.reporters.map((one) => [one.reporter, addendCell(one)])),
    }));
}

function shareCell({ receipt, value, state }: ReporterAttainment, indicator: Indicator): CellSpec {
  if (receipt === null) return textCell(texts.notSent, 'partial');
  if (value === null) return textCell(attainmentStates[state](null), STATE_STYLE[state]);

  const digits = indicator.unit === '%' ? SHARE_FORMAT : '0';

  return numberCell(value, digits + (SIGN[state] ?? ''), STATE_STYLE[state]);
}

function addendCell({ receipt, value, hidden }: LadderAttainment['reporters'][number]): CellSpec {
  if (receipt === null) return textCell(texts.notSent, 'partial');
  if (hidden) return textCell(attainmentStates.hidden(null), STATE_STYLE.hidden);

  return value === null ? textCell(attainmentStates.noData(null), 'muted') : numberCell(value);
}
