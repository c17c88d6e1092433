import type { FactSet } from '../../facts/fact';
import { factsSheets as texts } from '../../messages/ru/factsSheets';
import { openYears } from '../../regions/openYears';
import type { Region } from '../../regions/region';
import { headingCell, numberCell, textCell } from '../cellSpec';
import type { ChartSpec, PivotSpec, SheetSpec } from '../sheetSpec';
import { CHART_COLOURS } from '../styles';
import { cutTitle, FACT_COLUMNS } from './factColumns';
import { asOfLine, FACTS_TABLE } from './factsSheet';
import { type YearSummary, yearSummary } from './yearSummary';

const { headings } = texts;
/** The PivotTable has indicators and reporters in them. */
const WIDTHS = [44, 34];
const WIDTH = 18;
const COLUMNS = 7;
const HEADINGS_ROW = 6;
const CHART_ROWS = 16;
/** Filters of a PivotTable stand above it, with a blank row between. */
const FILTER_ROWS = 3;

/**
 * The sheet «Сводная»: sums by year with a chart over them, and below, where there is room to grow, the PivotTable over
 * the facts. Everything above the PivotTable has its place for good, however many facts there are. A PivotTable of
 * wholes only is right from the start; without facts there is none.
 */
export function pivotSheet(region: Region, facts: FactSet): SheetSpec {
  const years = openYears(region);
  const summary = yearSummary(facts, years);
  const chartTop = HEADINGS_ROW + years.length + 2;
  const isEmpty = facts.facts.length === 0;

  return {
    name: texts.pivot.name,
    stamp: null,
    columns: Array.from({ length: COLUMNS }, (_, index) => ({ width: WIDTHS[index] ?? WIDTH })),
    rows: [
      ...headRows(region, facts, isEmpty),
      { cells: [headings.year, ...titlesOf(summary)].map((text) => textCell(text, 'header')), height: 50 },
      ...summary.years.map(({ year, values }) => ({
        cells: [numberCell(year, '0', 'text'), ...values.map((value) => numberCell(value))],
      })),
    ],
    table: null,
    validations: [],
    conditionals: [],
    charts: isEmpty ? [] : [chartOf(summary, chartTop)],
    pivots: isEmpty ? [] : [pivotAt(chartTop + CHART_ROWS + FILTER_ROWS, cutsOf(facts))],
    freeze: { rows: 0, columns: 0 },
    print: { landscape: true, titleRows: null, signature: false },
  };
}

/** What «Разрез» says on the sheet of facts, each once. */
function cutsOf({ facts }: FactSet): readonly string[] {
  return [...new Set(facts.map(({ cut }) => cut))].map(cutTitle).sort();
}

function headRows(region: Region, { asOf }: FactSet, isEmpty: boolean): SheetSpec['rows'] {
  const notes = [
    asOfLine(region, asOf),
    isEmpty ? texts.pivot.none : texts.pivot.howTo,
    isEmpty ? '' : texts.pivot.keepCut,
  ];

  return [
    { cells: [headingCell(texts.pivot.title(region.name), 'title', COLUMNS)] },
    ...notes.map((note) => ({ cells: [headingCell(note, 'note', COLUMNS)] })),
    { cells: [] },
    { cells: [headingCell(texts.pivot.summary, 'section', COLUMNS)] },
  ];
}

function titlesOf({ indicators }: YearSummary): readonly string[] {
  return indicators.map(({ title }) => title);
}

function chartOf({ indicators, years }: YearSummary, top: number): ChartSpec {
  const first = HEADINGS_ROW + 1;
  const rowsOf = (column: number) => ({
    top: first,
    left: column,
    bottom: first + years.length - 1,
    right: column,
  });

  return {
    name: 'Svod_facts_chart',
    type: 'columnClustered',
    title: texts.pivot.chart,
    categories: rowsOf(0),
    series: indicators
      .slice(0, CHART_COLOURS.length)
      .map(({ title }, index) => ({ name: title, values: rowsOf(index + 1) })),
    position: { top, left: 0, bottom: top + CHART_ROWS - 1, right: COLUMNS - 2 },
    axisFormat: '#,##0',
  };
}

function pivotAt(row: number, cuts: readonly string[]): PivotSpec {
  const { whole } = texts.cuts;

  return {
    name: 'Svod_facts_pivot',
    source: { table: FACTS_TABLE, headings: FACT_COLUMNS.map(({ heading }) => heading) },
    rows: [headings.indicator, headings.reporter],
    columns: [headings.year],
    filters: [{ field: headings.cut, only: cuts.includes(whole) ? whole : null, items: cuts }],
    values: [{ field: headings.value, caption: texts.pivot.sum, sum: 'sum' }],
    grandTotals: false,
    at: { row, column: 0 },
  };
}
