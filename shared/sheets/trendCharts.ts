import { trendSheets as texts } from '../messages/ru/trendSheets';
import type { GridRange } from './grid';
import type { ChartSpec } from './sheetSpec';
import { TREND_COLUMN } from './trendCells';
import type { MeasuredLine } from './trendLines';

/** Sheet rows of a chart and of the gap under it. */
const HEIGHT = 15;
const GAP = 1;
/** Two charts beside each other: columns from and to. */
const PLACES = [
  [0, 1],
  [2, 9],
] as const;
/** Characters of a title that a chart of this width shows in two lines. */
const TITLE = 90;

/** Where the charts find what they show, and where they go: zero-based rows. */
export type TrendPlaces = {
  /** Row of the first line's first year. */
  readonly first: number;
  /** First free row under the sheet's texts. */
  readonly below: number;
  /** Begins the names of the charts. */
  readonly name: string;
};

/**
 * A line chart of each share and quantity that has a target or a fact: both by year, with a gap where there is none.
 * «Утверждена или нет» is no line.
 */
export function trendCharts(
  lines: readonly MeasuredLine[],
  { first, below, name }: TrendPlaces,
): readonly ChartSpec[] {
  const placed = lines.map((line, index) => ({
    line,
    top: first + lines.slice(0, index).reduce((rows, { points }) => rows + points.length, 0),
  }));

  return placed
    .filter(({ line }) => line.unit !== 'flag' && hasNumbers(line))
    .map(({ line, top }, index) => {
      const at = (column: number): GridRange => ({
        top,
        bottom: top + line.points.length - 1,
        left: column,
        right: column,
      });
      const [left, right] = PLACES[index % 2] ?? PLACES[0];
      const chartTop = below + Math.floor(index / 2) * (HEIGHT + GAP);

      return {
        name: `${name}_${line.kind}_${line.key}`,
        type: 'line',
        title: shortened(texts.chart(line.key, line.title)),
        categories: at(TREND_COLUMN.year),
        series: [
          { name: texts.series.target, values: at(TREND_COLUMN.target) },
          { name: texts.series.value, values: at(TREND_COLUMN.value) },
        ],
        position: { top: chartTop, bottom: chartTop + HEIGHT - 1, left, right },
        axisFormat: line.unit === 'share' ? '0"%"' : '#,##0',
      };
    });
}

function hasNumbers({ points }: MeasuredLine): boolean {
  return points.some(({ target, value }) => target !== null || value !== null);
}

function shortened(title: string): string {
  const characters = [...title];

  return characters.length <= TITLE ? title : `${characters.slice(0, TITLE - 1).join('')}…`;
}
