import type { LadderAttainment } from '../measures/attainmentResult';
import { targetSheets } from '../messages/ru/targetSheets';
import type { GridRange } from './grid';
import type { ChartSpec } from './sheetSpec';

const texts = targetSheets.ladders.chart;
/** Sheet rows of one bar, and of the chart's title and axis together. */
const ROWS_PER_LADDER = 2;
const ROWS_AROUND = 5;

/** Where the chart finds what it shows, and where it goes: zero-based rows and columns. */
export type LadderPlaces = {
  /** Row of the first ladder. */
  readonly first: number;
  /** First free row under the sheet's texts. */
  readonly below: number;
  readonly columns: { readonly title: number; readonly share: number };
  /** Last column under the chart. */
  readonly right: number;
};

/**
 * Facts in percent of their targets, since people, records and publications have no axis in common. `promised`
 * are the first of the table; nothing where nobody has reported on any.
 */
export function laddersCharts(
  promised: readonly Pick<LadderAttainment, 'value'>[],
  { first, below, columns, right }: LadderPlaces,
): readonly ChartSpec[] {
  if (promised.every(({ value }) => value === null)) return [];

  const at = (column: number): GridRange => ({
    top: first,
    left: column,
    bottom: first + promised.length - 1,
    right: column,
  });
  const height = ROWS_AROUND + promised.length * ROWS_PER_LADDER;

  return [
    {
      name: 'Svod_ladders_chart',
      type: 'barClustered',
      title: texts.title,
      categories: at(columns.title),
      series: [{ name: texts.share, values: at(columns.share) }],
      position: { top: below, left: 0, bottom: below + height - 1, right },
      axisFormat: '0"%"',
    },
  ];
}
