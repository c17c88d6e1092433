import type { RegionFault } from './regionFault';

/** Faults for every value that stands in the list before it already. `null` never repeats. */
export function repeatFaults(
  values: readonly { readonly value: string | number | null; readonly path: string }[],
): RegionFault[] {
  const first = new Map<string | number, string>();

  return values.flatMap(({ value, path }) => {
    if (value === null) return [];

    const earlier = first.get(value);

    if (earlier !== undefined) return [{ path, message: `${value} repeats ${earlier}` }];

    first.set(value, path);

    return [];
  });
}
