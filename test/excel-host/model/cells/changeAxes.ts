import type { Axis } from '../types';

/** Changes rows or columns `first` to `last`; those left without anything of their own are forgotten. */
export function changeAxes(
  axes: Map<number, Axis>,
  first: number,
  last: number,
  change: (axis: Axis) => Axis,
): void {
  for (let index = first; index <= last; index += 1) {
    const axis = change(axes.get(index) ?? {});

    if (Object.values(axis).some((value) => value !== undefined && value !== false)) axes.set(index, axis);
    else axes.delete(index);
  }
}
