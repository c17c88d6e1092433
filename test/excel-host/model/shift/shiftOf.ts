import type { Area } from '../types';
import type { Shift } from './shift';

/** The shift of inserting an area's cells (`sign` 1) or deleting them (-1). */
export function shiftOf({ top, left, bottom, right }: Area, axis: Shift['axis'], sign: 1 | -1): Shift {
  return axis === 'row'
    ? { axis, at: top, count: sign * (bottom - top + 1), first: left, last: right }
    : { axis, at: left, count: sign * (right - left + 1), first: top, last: bottom };
}
