import { regionSheets } from '../messages/ru/regionSheets';
import type { GridRange } from './grid';
import type { ChartSpec } from './sheetSpec';

const texts = regionSheets.attainment.chart;
/** Sheet rows of one indicator's pair of bars, and of the chart's title, axis and legend together. */
const ROWS_PER_INDICATOR = 2;
const ROWS_AROUND = 6;

/** Where the chart finds what it shows, and where it goes: zero-based rows and columns. */
export type AttainmentPlaces = {
  /** Row of the first indicator. */
  readonly first: number;
  /** First free row under the sheet's texts. */
  readonly below: number;
  readonly columns: { readonly title: number; readonly target: number; readonly value: number };
  /** Last column under the chart. */
  readonly right: number;
};

/** Targets against facts of the first `shares` indicators as pairs of bars, in percent; nothing without any. */
export function attainmentCharts(
  shares: number,
  { first, below, columns, right }: AttainmentPlaces,
): readonly ChartSpec[] {
  if (shares === 0) return [];

  const at = (column: number): GridRange => ({
    top: first,
    left: column,
    bottom: first + shares - 1,
    right: column,
  });
  const height = ROWS_AROUND + shares * ROWS_PER_INDICATOR;

  return [
    {
      name: 'Svod_attainment_chart',
      type: 'barClustered',
      title: texts.title,
      categories: at(columns.title),
      series: [
        { name: texts.target, values: at(columns.target) },
        { name: texts.fact, values: at(columns.value) },
      ],
      position: { top: below, left: 0, bottom: below + height - 1, right },
      axisFormat: '0"%"',
    },
  ];
}
