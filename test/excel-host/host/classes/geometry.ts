import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../../model/limits';
import type { Sheet } from '../../model/sheet';
import type { Axis } from '../../model/types';

/** Excel draws a column of n characters n × 7 + 5 pixels wide; a pixel is three quarters of a point. */
const PIXELS_A_CHARACTER = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/** A column's width in points, as the API gives it, from characters. */
export function pointsOf(characters: number): number {
  return Math.trunc(characters * PIXELS_A_CHARACTER + PADDING) * POINTS_A_PIXEL;
}

/** A column's width in characters from the API's points. */
export function charactersOf(points: number): number {
  return Math.max(0, points / POINTS_A_PIXEL - PADDING) / PIXELS_A_CHARACTER;
}

/** The width of a column in points; 0 when hidden. */
export function columnWidth(axis: Axis | undefined): number {
  return axis?.hidden ? 0 : pointsOf(axis?.size ?? DEFAULT_WIDTH);
}

/** The height of a row in points; 0 when hidden. */
export function rowHeight(axis: Axis | undefined): number {
  return axis?.hidden || axis?.filtered ? 0 : (axis?.size ?? DEFAULT_HEIGHT);
}

/** Points from the sheet's left edge to a column. */
export function columnLeft(sheet: Sheet, column: number): number {
  return offset(sheet.columns, column, columnWidth);
}

/** Points from the sheet's upper edge to a row. */
export function rowTop(sheet: Sheet, row: number): number {
  return offset(sheet.rows, row, rowHeight);
}

function offset(
  axes: ReadonlyMap<number, Axis>,
  at: number,
  sizeOf: (axis: Axis | undefined) => number,
): number {
  let sum = at * sizeOf(undefined);

  for (const [index, axis] of axes) if (index < at) sum += sizeOf(axis) - sizeOf(undefined);

  return sum;
}
