import type { Measure } from './measure';

/** The measures in the one order in which they are kept and hashed: by key, then by dimensions. */
export function sortedMeasures(measures: readonly Measure[]): readonly Measure[] {
  const sortKey = ({ key, dimensions }: Measure) => `${key} ${JSON.stringify(dimensions)}`;

  return measures.toSorted((first, second) => (sortKey(first) < sortKey(second) ? -1 : 1));
}
