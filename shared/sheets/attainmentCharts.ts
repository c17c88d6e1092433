import type { IndicatorAttainment } from '../measures/attainmentResult';
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

/**
 * Targets against facts of `shares`, which are the first of the table, as pairs of bars in percent. Targets are
 * left out where the year has none, facts where nobody has reported, and the chart where there is neither.
 */
export function attainmentCharts(
  shares: readonly Pick<IndicatorAttainment, 'target' | 'value'>[],
  { first, below, columns, right }: AttainmentPlaces,
): readonly ChartSpec[] {
  const at = (column: number): GridRange => ({
    top: first,
    left: column,
    bottom: first + shares.length - 1,
    right: column,
  });
  const hasTargets = shares.some(({ target }) => target !== null);
  const hasFacts = shares.some(({ value }) => value !== null);
  const series = [
    ...(hasTargets ? [{ name: texts.target, values: at(columns.target) }] : []),
    ...(hasFacts ? [{ name: texts.fact, values: at(columns.value) }] : []),
  ];

  if (series.length === 0) return [];

  const height = ROWS_AROUND + shares.length * ROWS_PER_INDICATOR;

  return [
    {
      name: 'Svod_attainment_chart',
      type: 'barClustered',
      title: titleOf(hasTargets, hasFacts),
      categories: at(columns.title),
      series,
      position: { top: below, left: 0, bottom: below + height - 1, right },
      axisFormat: '0"%"',
    },
  ];
}

function titleOf(hasTargets: boolean, hasFacts: boolean): string {
  if (!hasTargets) return texts.onlyFacts;

  return hasFacts ? texts.title : texts.onlyTargets;
}
