import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { Area } from '../types';
import type { Shift } from './shift';

/**
 * Where an area lies after a shift; `null` when it was deleted or pushed off the sheet. An area only partly
 * in the shifted rows or columns stays, as references do in Excel.
 */
export function shiftArea(area: Area, { axis, at, count, first, last }: Shift): Area | null {
  const [from, to] = axis === 'row' ? [area.left, area.right] : [area.top, area.bottom];

  if (from < first || to > last) return area;

  const end = axis === 'row' ? LAST_ROW : LAST_COLUMN;
  const start = axis === 'row' ? area.top : area.left;
  const stop = axis === 'row' ? area.bottom : area.right;
  const moved = count > 0 ? inserted(start, stop, at, count, end) : deleted(start, stop, at, -count, end);

  if (moved === null) return null;

  return axis === 'row'
    ? { ...area, top: moved[0], bottom: moved[1] }
    : { ...area, left: moved[0], right: moved[1] };
}

type Interval = readonly [start: number, stop: number];

function inserted(start: number, stop: number, at: number, count: number, end: number): Interval | null {
  if (start === 0 && stop === end) return [start, stop];

  const moved = start >= at ? start + count : start;

  return moved > end ? null : [moved, Math.min(end, stop >= at ? stop + count : stop)];
}

function deleted(start: number, stop: number, at: number, count: number, end: number): Interval | null {
  if (start === 0 && stop === end) return [start, stop];

  const first = start < at ? start : Math.max(at, start - count);
  const last = stop < at ? stop : Math.max(at - 1, stop - count);

  return last < first ? null : [first, last];
}
