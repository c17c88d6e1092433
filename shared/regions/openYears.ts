import type { Region } from './region';

/** The years a region collects, oldest first: all years of its programme. */
export function openYears(region: Region): readonly number[] {
  const { from, to } = region.period;

  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
