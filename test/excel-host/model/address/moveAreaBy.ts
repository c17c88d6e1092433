import type { Area } from '../types';

/** An area so many rows further down and columns further right. */
export function moveAreaBy({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}
