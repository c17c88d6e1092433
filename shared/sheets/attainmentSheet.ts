import type { Attainment, IndicatorAttainment, Ledger } from '../measures/attainmentResult';
import { attainmentExplanations, attainmentStates } from '../messages/ru/attainment';
import { regionSheets } from '../messages/ru/regionSheets';
import { sheets } from '../messages/ru/sheets';
import type { Indicator, Region } from '../regions/region';
import { cellName } from './a1';
import { attainmentCharts } from './attainmentCharts';
import { formulaCell, numberCell, textCell } from './cellSpec';
import { changeOf } from './changeOf';
import { differenceCell, POINTS_FORMAT } from './differenceCell';
import { indicatorResults } from './indicatorResults';
import { localInstant } from './localInstant';
import { commentColumn } from './noteColumns';
import { footerPart, headingRowAfter, regionSheet } from './regionSheet';
import { restatedLines } from './restatedLines';
import { settledTargetsPart } from './settledTargets';
import { SHARE_FORMAT } from './shareFormat';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { stateLines } from './stateLines';
import { STATE_STYLE } from './stateStyle';
import { targetCell } from './targetCell';

const texts = regionSheets.attainment;
const COLUMN = { title: 1, target: 4, numerator: 5, denominator: 6, value: 7, previous: 15 } as const;
/** Last column under the chart: as wide as a page is still readable. */
const CHART_RIGHT = 10;
const WIDTHS = [7, 50, 27, 6, 9, 12, 12, 9, 11, 13, 20, 13, 13, 11, 18, 10, 14];

/**
 * The region's targets against facts in one year: one line per indicator with its sums, share, gap, what is
 * still needed, coverage, and under the table how it was computed and with which settings.
 */
export function attainmentSheet(input: {
  readonly region: Region;
  readonly attainment: Attainment;
  readonly received: number;
  readonly expected: number;
  /** Says which of the counted submissions were corrected after the year was closed; absent: nobody knows. */
  readonly ledger?: Ledger;
}): SheetSpec {
  const { region, attainment } = input;
  const lines = [
    texts.asOf(localInstant(attainment.asOf, region.timeZone)),
    texts.received(input.received, input.expected),
  ];
  const first = headingRowAfter(lines.length) + 1;
  const results = sharesFirst(indicatorResults(region, attainment));
  const body = results.map(({ indicator, result }, index) =>
    indicatorCells(indicator, result, first + index),
  );

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, attainment.year),
    lines,
    headings: Object.values(texts.headings),
    widths: WIDTHS,
    body,
    footer: [...restated(input), ...footer(region, attainment)],
    charts: (below) =>
      attainmentCharts(
        results.flatMap(({ indicator, result }) => (indicator.unit === '%' ? [result] : [])),
        { first, below, columns: COLUMN, right: CHART_RIGHT },
      ),
    notes: commentColumn(0, 20),
    tableName: 'Svod_attainment',
    frozenColumns: 2,
    signature: true,
  });
}

// A chart takes cells that lie together, and «утверждена или нет» has no place on its axis.
function sharesFirst<T extends { readonly indicator: Indicator }>(results: readonly T[]): readonly T[] {
  return results.toSorted(
    (one, other) => Number(other.indicator.unit === '%') - Number(one.indicator.unit === '%'),
  );
}

function indicatorCells(indicator: Indicator, result: IndicatorAttainment, row: number): readonly CellSpec[] {
  const { coverage } = result;
  const isShare = indicator.unit === '%';

  return [
    textCell(indicator.key),
    textCell(indicator.title),
    textCell(indicator.act ?? texts.noAct),
    textCell(isShare ? '%' : ''),
    targetCell(result.target),
    numberCell(result.numerator),
    numberCell(result.denominator),
    isShare && result.value !== null ? shareCell(result.value, row) : numberCell(result.value, '0'),
    differenceCell(
      row,
      { of: COLUMN.value, than: COLUMN.target },
      isShare ? result.gap : null,
      POINTS_FORMAT,
    ),
    numberCell(result.needed),
    textCell(attainmentStates[result.state](result.attainedYear), STATE_STYLE[result.state]),
    textCell(texts.coverage(coverage.received, coverage.expected - coverage.notApplicable)),
    numberCell(coverage.notApplicable),
    numberCell(coverage.noData),
    textCell(result.weakest === null ? '' : texts.weakest[result.weakest]),
    numberCell(result.previous, isShare ? SHARE_FORMAT : '0'),
    differenceCell(
      row,
      { of: COLUMN.value, than: COLUMN.previous },
      isShare ? changeOf(result) : null,
      POINTS_FORMAT,
    ),
  ];
}

function shareCell(value: number, row: number): CellSpec {
  const [numerator, denominator] = [cellName(row, COLUMN.numerator), cellName(row, COLUMN.denominator)];

  return formulaCell(`${numerator}/${denominator}*100`, value, SHARE_FORMAT);
}

function restated({ attainment, ledger }: { readonly attainment: Attainment; readonly ledger?: Ledger }) {
  const receipts = attainment.indicators.flatMap((one) => one.receipts);

  return ledger === undefined ? [] : restatedLines(ledger, [...new Set(receipts)], WIDTHS.length);
}

function footer({ indicators, settings }: Region, attainment: Attainment): readonly (readonly CellSpec[])[] {
  const span = WIDTHS.length;
  const explained = stateLines(attainment.indicators, attainmentExplanations);
  const named = indicators.flatMap(({ targets }) => targets.filter(({ basis }) => basis === undefined));
  const years = [...new Set(named.map(({ year }) => year))].sort();
  const how = [
    ...texts.how,
    ...attainment.indicators
      .filter(({ repeated }) => repeated > 0)
      .map(({ indicator, repeated }) => texts.repeated(indicator, repeated)),
    ...(years.length > 0 ? [texts.targetYears(years)] : []),
  ];
  const settled = [
    sheets.involvedRole[settings.involvedRole],
    sheets.satisfaction(settings.satisfactionThreshold),
  ];

  return [
    ...footerPart(texts.statesTitle, explained, span),
    ...settledTargetsPart(indicators, attainment.year, span),
    ...footerPart(texts.howTitle, how, span),
    ...footerPart(texts.settingsTitle, settled, span),
  ];
}
