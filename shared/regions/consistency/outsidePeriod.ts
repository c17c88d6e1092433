import type { Region } from '../region';
import type { RegionFault } from './regionFault';

type Years = Region['period'];

/** A fault for every year that lies outside `period`. */
export function outsidePeriod(
  years: readonly { readonly value: number; readonly path: string }[],
  { from, to }: Years,
): RegionFault[] {
  return years
    .filter(({ value }) => value < from || value > to)
    .map(({ value, path }) => ({ path, message: `${value} is outside ${from}–${to}` }));
}

/** The faults of a span of years that is to lie within `period`. */
export function spanFaults({ from, to }: Years, period: Years, path: string): RegionFault[] {
  const turned = from > to ? [{ path, message: `${from} is after ${to}` }] : [];
  const ends = [
    { value: from, path: `${path}.from` },
    { value: to, path: `${path}.to` },
  ];

  return [...turned, ...outsidePeriod(ends, period)];
}
