/** Does `work` for every item, at most `limit` at the same time. In the order of the items; the first failure ends it. */
export async function atMost<T, R>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();

  // All workers take from the one iterator.
  const worker = async (): Promise<void> => {
    for (const [place, item] of queue) results[place] = await work(item);
  };

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));

  return results;
}
