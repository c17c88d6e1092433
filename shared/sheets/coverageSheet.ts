import type { Attainment, CoverageAttainment } from '../measures/attainmentResult';
import { attainmentStates } from '../messages/ru/attainment';
import { regionSheets } from '../messages/ru/regionSheets';
import { targetSheets } from '../messages/ru/targetSheets';
import type { Coverage, Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { cellName } from './a1';
import { formulaCell, numberCell, textCell } from './cellSpec';
import { changeOf } from './changeOf';
import { coverageResults } from './coverageResults';
import { differenceCell, POINTS_FORMAT } from './differenceCell';
import { localInstant } from './localInstant';
import { missingRows } from './missingRows';
import { commentColumn } from './noteColumns';
import { footerPart, headingRowAfter, regionSheet } from './regionSheet';
import { settledTargetsPart } from './settledTargets';
import { SHARE_FORMAT } from './shareFormat';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { stateLines } from './stateLines';
import { STATE_STYLE } from './stateStyle';
import { targetCell } from './targetCell';

const texts = targetSheets.coverage;
const common = regionSheets.attainment;
const COLUMN = { target: 3, numerator: 4, denominator: 5, value: 6, previous: 13 } as const;
const WIDTHS = [7, 46, 22, 10, 11, 9, 10, 11, 11, 20, 13, 13, 11, 11, 14, 18];
const KINDS = ['municipalities', 'organisations'] as const;

type Result = { readonly coverage: Coverage; readonly result: CoverageAttainment };

/** How many municipalities and organisations are reached: a line each, and under it by name who is not. */
export function coverageSheet(input: {
  readonly region: Region;
  readonly attainment: Attainment;
  readonly reporters: readonly Reporter[];
}): SheetSpec {
  const { region, attainment, reporters } = input;
  const lines = [common.asOf(localInstant(attainment.asOf, region.timeZone))];
  const first = headingRowAfter(lines.length) + 1;
  const results = coverageResults(region, attainment);

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, attainment.year),
    lines,
    headings: Object.values(texts.headings),
    widths: WIDTHS,
    body: results.map((one, index) => coverageCells(one, first + index)),
    footer: [
      ...explanations(results),
      ...settledTargetsPart(region.coverages, attainment.year, WIDTHS.length),
      ...results.flatMap((one) => missingRows(one, reporters, WIDTHS.length)),
    ],
    notes: commentColumn(0),
    tableName: 'Svod_coverage',
    frozenColumns: 2,
    signature: true,
  });
}

function coverageCells({ coverage: { key, title, of }, result }: Result, row: number): readonly CellSpec[] {
  const { coverage } = result;

  return [
    textCell(key),
    textCell(title),
    textCell(texts.of[of]),
    targetCell(result.target),
    numberCell(result.numerator),
    numberCell(result.denominator),
    shareCell(result, row),
    differenceCell(row, { of: COLUMN.value, than: COLUMN.target }, result.gap, POINTS_FORMAT),
    numberCell(result.needed),
    textCell(attainmentStates[result.state](null), STATE_STYLE[result.state]),
    textCell(common.coverage(coverage.received, coverage.expected - coverage.notApplicable)),
    numberCell(coverage.notApplicable),
    numberCell(coverage.noData),
    numberCell(result.previous, SHARE_FORMAT),
    differenceCell(row, { of: COLUMN.value, than: COLUMN.previous }, changeOf(result), POINTS_FORMAT),
    textCell(result.weakest === null ? '' : common.weakest[result.weakest]),
  ];
}

function shareCell({ value }: CoverageAttainment, row: number): CellSpec {
  if (value === null) return numberCell(null, SHARE_FORMAT);

  const [numerator, denominator] = [cellName(row, COLUMN.numerator), cellName(row, COLUMN.denominator)];

  return formulaCell(`${numerator}/${denominator}*100`, value, SHARE_FORMAT);
}

/** A state of municipalities and the same state of organisations do not mean quite the same. */
function explanations(results: readonly Result[]): readonly (readonly CellSpec[])[] {
  const kinds = KINDS.filter((kind) => results.some(({ coverage }) => coverage.of === kind));
  const explained = kinds.flatMap((kind) =>
    stateLines(
      results.flatMap(({ coverage, result }) => (coverage.of === kind ? [result] : [])),
      texts.explanations[kind],
    ),
  );

  return [
    ...footerPart(common.statesTitle, [...new Set(explained)], WIDTHS.length),
    ...footerPart(
      common.howTitle,
      kinds.map((kind) => texts.how[kind]),
      WIDTHS.length,
    ),
  ];
}
