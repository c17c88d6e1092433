import type { Area } from '../types';

/** The cells both areas have; `null` for none. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);

  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}
