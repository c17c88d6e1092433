import { roundedNumber } from '../measures/roundedNumber';
import type { TrendPoint } from '../measures/trend';
import { attainmentStates } from '../messages/ru/attainment';
import { trendSheets as texts } from '../messages/ru/trendSheets';
import { numberCell, textCell } from './cellSpec';
import { COUNT_FORMAT, differenceCell, POINTS_FORMAT } from './differenceCell';
import { SHARE_FORMAT } from './shareFormat';
import type { CellSpec } from './sheetSpec';
import { STATE_STYLE } from './stateStyle';
import type { MeasuredLine } from './trendLines';

/** Columns of the table, zero-based. */
export const TREND_COLUMN = { year: 3, target: 4, value: 5 } as const;

/** A row for each line and year, all years of a line together; `first` is the zero-based row of the first. */
export function trendCells(lines: readonly MeasuredLine[], first: number): readonly (readonly CellSpec[])[] {
  return lines
    .flatMap((line) => line.points.map((point) => ({ line, point })))
    .map(({ line, point }, index) => cellsOf(line, point, first + index));
}

// A target that is not set is left empty and not said in words: a chart would draw words as zero.
function cellsOf(line: MeasuredLine, point: TrendPoint, row: number): readonly CellSpec[] {
  const { target, value, needed, state, coverage } = point;
  const isShare = line.unit === 'share';
  const gap =
    line.unit === 'flag' || target === null || value === null ? null : roundedNumber(value - target);

  return [
    textCell(line.key),
    textCell(line.title),
    textCell(texts.unit[line.unit]),
    numberCell(point.year, '0'),
    numberCell(target, 'General'),
    numberCell(value, isShare ? SHARE_FORMAT : 'General'),
    differenceCell(
      row,
      { of: TREND_COLUMN.value, than: TREND_COLUMN.target },
      gap,
      isShare ? POINTS_FORMAT : COUNT_FORMAT,
    ),
    numberCell(needed),
    state === null ? textCell('') : textCell(attainmentStates[state](null), STATE_STYLE[state]),
    textCell(coverage === null ? '' : texts.coverage(coverage.received, coverage.expected)),
  ];
}
