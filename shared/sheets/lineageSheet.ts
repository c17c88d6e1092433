import type { RegionYear } from '../measures/attainmentResult';
import type { Lineage, LineageRow, LineageTarget } from '../measures/lineage/lineage';
import { lineageSheet as texts } from '../messages/ru/lineageSheet';
import type { Region } from '../regions/region';
import { templates } from '../templates/templates';
import { numberCell, textCell } from './cellSpec';
import { lineageTotals } from './lineageTotals';
import { localInstant } from './localInstant';
import { footerPart, headingRowAfter, regionSheet } from './regionSheet';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec';

/** What the sheet is made from besides the lineage. */
export type LineageOrigin = Pick<RegionYear, 'region' | 'year' | 'asOf' | 'reporters'>;

const FORMAT = 'General';
const FRAME_WIDTHS = [42, 18, 44, 9, 17];
const NUMBER_WIDTH = 13;
const END_WIDTHS = [16, 34, 15];

/**
 * Where a number comes from: a line for everybody who is asked, with the receipt, what was said and what of it counts,
 * and under them the sum by formula, which equals the number.
 */
export function lineageSheet(origin: LineageOrigin, lineage: Lineage): SheetSpec {
  const { region, year, asOf, reporters } = origin;
  const { target, rows, isShare } = lineage;
  const names = new Map(reporters.map(({ key, name }) => [key, name]));
  const whose = target.reporter === null ? region.name : (names.get(target.reporter) ?? target.reporter);
  const counted = rows.filter(isCounted);
  const restated = counted.filter((row) => row.restated).length;
  const lines = [
    texts.what(target.kind, titleOf(region, target)),
    texts.asOf(localInstant(asOf, region.timeZone)),
    texts.counted(counted.length, rows.length),
    ...(restated > 0 ? [texts.restated(restated)] : []),
  ];
  const widths = [
    ...FRAME_WIDTHS,
    ...(isShare ? [0, 1, 2, 3] : [0, 1]).map(() => NUMBER_WIDTH),
    ...END_WIDTHS,
  ];
  const first = headingRowAfter(lines.length) + 1;

  return regionSheet({
    name: texts.name,
    title: texts.title(target.key, target.part, whose, year),
    lines,
    headings: headingsOf(isShare),
    widths,
    body: rows.map((row) => cellsOf(row, isShare, names, region.timeZone)),
    footer: [
      ...lineageTotals(lineage, { first, frame: FRAME_WIDTHS.length }),
      [],
      ...footerPart(texts.total, [isShare ? texts.how : texts.howSum, texts.receipts], widths.length),
    ],
    tableName: 'Svod_lineage',
    frozenColumns: 1,
    signature: false,
  });
}

/** Whether a line is in the number, be it with a minus. */
function isCounted({ addend }: LineageRow): boolean {
  return addend.numerator !== null || addend.denominator !== null;
}

function titleOf({ indicators, ladders, coverages }: Region, { kind, key }: LineageTarget): string {
  const all = { indicator: indicators, ladder: ladders, coverage: coverages }[kind];

  return all.find((one) => one.key === key)?.title ?? key;
}

function headingsOf(isShare: boolean): readonly string[] {
  const { headings, said, addend } = texts;
  const { reporter, template, receipt, revision, sentAt, quality, status, restated, ...shares } = headings;
  const numbers = isShare ? Object.values(shares) : [said, addend];

  return [reporter, template, receipt, revision, sentAt, ...numbers, quality, status, restated];
}

const STYLE: Readonly<Partial<Record<LineageRow['status'], CellStyle>>> = {
  counted: 'good',
  repeated: 'partial',
  notReached: 'partial',
  notSent: 'bad',
};

function cellsOf(
  row: LineageRow,
  isShare: boolean,
  names: ReadonlyMap<string, string>,
  timeZone: string,
): readonly CellSpec[] {
  const { reporter, template, receipt, revision, sentAt, said, addend, quality, status, restated } = row;
  const pair = (numbers: LineageRow['said']) => [
    numbers.numerator,
    ...(isShare ? [numbers.denominator] : []),
  ];

  return [
    textCell(reporter === null ? texts.correction : (names.get(reporter) ?? reporter)),
    textCell(templates[template].texts.ru.name),
    textCell(receipt ?? '', 'muted'),
    numberCell(revision),
    textCell(sentAt === null ? '' : localInstant(sentAt, timeZone)),
    ...pair(said).map((value) => numberCell(value, FORMAT, 'muted')),
    ...pair(addend).map((value) => numberCell(value, FORMAT)),
    textCell(quality === null ? '' : texts.quality[quality]),
    textCell(texts.statuses[status], STYLE[status] ?? 'muted'),
    textCell(restated ? texts.corrected : '', restated ? 'partial' : 'text'),
  ];
}
