/** A list as Windows hands it to scripts: the library asks `toArray` of it. */
export function safeArray(items: readonly unknown[]): { readonly toArray: () => unknown[] } {
  return { toArray: () => [...items] };
}
