/** The middle value; of an even number of values, the mean of the middle two. Throws when there is none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];

  if (upper === undefined || lower === undefined) throw new RangeError('no median of nothing');

  return (lower + upper) / 2;
}
