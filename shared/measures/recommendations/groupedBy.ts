/** `all` by what `keyOf` says of each, in the order in which the keys first come up; groups keep their order. */
export function groupedBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();

  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);

    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }

  return groups;
}
