import type { Area } from '../types';

/** Whether `inner` lies wholly in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
