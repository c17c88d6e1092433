/**
 * Remembers what was made for a key, for the `limit` keys that were asked for last. `make` is called once for several
 * who ask at a time; what it throws is not remembered.
 */
export function recent<T>(limit: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const made = new Map<string, Promise<T>>();

  return (key, make) => {
    const value = made.get(key) ?? make();

    made.delete(key);
    made.set(key, value);
    value.catch(() => made.delete(key));

    const [oldest] = made.keys();
    if (made.size > limit && oldest !== undefined) made.delete(oldest);

    return value;
  };
}
