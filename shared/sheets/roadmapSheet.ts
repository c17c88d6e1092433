import { isoToSerial } from '../cells/serialDate';
import type { RegionYear } from '../measures/attainmentResult';
import { countCells } from '../measures/countCells';
import { quantityFact } from '../measures/quantityFact';
import type { ItemExecution, RoadmapCell, RoadmapExecution } from '../measures/roadmapExecution';
import { formatDate } from '../messages/formatDate';
import { roadmapSheets } from '../messages/ru/roadmapSheets';
import type { Reporter } from '../regions/reporter';
import { promisedQuantities } from '../templates/promisedQuantities';
import { quantitiesInWords } from '../templates/quantitiesInWords';
import { numberCell, textCell } from './cellSpec';
import { ITEM_STATE_STYLE } from './itemStateStyle';
import { localInstant } from './localInstant';
import { commentColumn } from './noteColumns';
import { regionSheet } from './regionSheet';
import { footerLines, markLines, noteLines } from './roadmapFooter';
import type { CellSpec, SheetSpec } from './sheetSpec';

const { map: texts, marks, ...common } = roadmapSheets;
const WIDTHS = { reporter: 42, item: 8, done: 11 };

/**
 * The heat map of the region's roadmap: a line for everybody who carries something out, a column for each item of
 * the year. Above stand the days, what is promised and what has come of it; the signs repeat what the colours say.
 */
export function roadmapSheet(of: RegionYear, { items }: RoadmapExecution): SheetSpec {
  const { region, year, asOf, today, reporters } = of;
  const widths = [WIDTHS.reporter, ...items.map(() => WIDTHS.item), WIDTHS.done];
  const head = headLines(of, items);
  const lines = reporterLines(reporters, items);
  const count = countCells(items.flatMap(({ cells }) => cells));

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, year),
    lines: [
      common.asOf(localInstant(asOf, region.timeZone), formatDate(today)),
      items.length === 0 ? common.nothingDue : texts.summary(count.done, count.expected, count.overdue),
      texts.legend,
    ],
    headings: [texts.reporter, ...items.map(({ number }) => number), texts.done],
    widths,
    body: [...head, ...lines.map(({ cells }) => cells), totalLine(items)],
    notes: commentColumn([...head.map(() => ''), ...lines.map(({ key }) => key), '']),
    footer: footer(of, items, widths.length),
    tableName: 'Svod_roadmapMap',
    frozenColumns: 1,
    signature: true,
  });
}

/** Days, and, where a quantity is promised, what was promised and what has come of it. */
function headLines(
  { region, reporters, attainment }: RegionYear,
  items: readonly ItemExecution[],
): readonly (readonly CellSpec[])[] {
  const line = (title: string, cellOf: (item: ItemExecution) => CellSpec) => [
    textCell(title, 'total'),
    ...items.map(cellOf),
    textCell('', 'total'),
  ];
  const counted = new Map(attainment.ladders.map(({ ladder, value }) => [ladder, value]));
  const number = (value: number | null) => numberCell(value, '#,##0', 'total');
  const due = line(texts.due, (item) =>
    item.due === null
      ? textCell(texts.none, 'total')
      : numberCell(isoToSerial(item.due, false), 'dd.mm', 'total'),
  );

  if (items.every(({ ladder }) => ladder === null)) return [due];

  return [
    due,
    line(texts.plan, ({ target }) => number(target)),
    line(texts.fact, (item) => number(quantityFact(item, region, reporters))),
    line(texts.counted, ({ ladder }) => number(counted.get(ladder ?? '') ?? null)),
  ];
}

/** Whoever carries out nothing this year has no line. */
function reporterLines(
  reporters: readonly Reporter[],
  items: readonly ItemExecution[],
): readonly { readonly key: string; readonly cells: readonly CellSpec[] }[] {
  const byReporter = items.map(({ cells }) => new Map(cells.map((cell) => [cell.reporter, cell])));

  return reporters.flatMap(({ key, name }) => {
    const cells = byReporter.map((item) => item.get(key));
    const own = cells.flatMap((cell) => cell ?? []);

    return own.length === 0
      ? []
      : [{ key, cells: [textCell(name), ...cells.map(markCell), countCell(own, 'text')] }];
  });
}

function markCell(cell: RoadmapCell | undefined): CellSpec {
  return cell ? textCell(marks[cell.state], ITEM_STATE_STYLE[cell.state]) : textCell(texts.none, 'muted');
}

function totalLine(items: readonly ItemExecution[]): readonly CellSpec[] {
  return [
    textCell(texts.done, 'total'),
    ...items.map(({ cells }) => countCell(cells, 'total')),
    countCell(
      items.flatMap(({ cells }) => cells),
      'total',
    ),
  ];
}

function countCell(cells: readonly RoadmapCell[], style: 'text' | 'total'): CellSpec {
  const { done, expected } = countCells(cells);

  return textCell(texts.count(done, expected), style);
}

function footer({ region, year }: RegionYear, items: readonly ItemExecution[], span: number) {
  const titles = items.map(({ number, title }) =>
    texts.item(number, title, quantitiesInWords(promisedQuantities(region, number, year))),
  );
  const isPlanned = items.some(({ ladder }) => ladder !== null);

  return [
    ...markLines(span),
    ...footerLines(texts.itemsTitle, titles, span),
    ...footerLines(texts.factTitle, isPlanned ? [texts.howFact] : [], span),
    ...(region.roadmap ? noteLines(region, region.roadmap, span) : []),
  ];
}
