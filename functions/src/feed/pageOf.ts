/** A page of a list: which, of how many, and what is on it. */
export type Page<T> = { readonly number: number; readonly of: number; readonly items: readonly T[] };

/** Page `wanted` (from 1 on) of `items`, `size` at a time; the last one where there are not so many. */
export function pageOf<T>(items: readonly T[], wanted: number, size: number): Page<T> {
  const of = Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(wanted, of);

  return { number, of, items: items.slice((number - 1) * size, number * size) };
}
