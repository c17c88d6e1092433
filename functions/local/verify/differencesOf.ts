/** A place where two values differ: `results.3.fact.value`, and what stands there. */
export type Difference = { readonly path: string; readonly given: string; readonly computed: string };

/** Where two JSON values differ, the deepest places first named; what is absent is empty. */
export function differencesOf(given: unknown, computed: unknown, path = ''): readonly Difference[] {
  if (Object.is(given, computed)) return [];

  if (isTree(given) && isTree(computed)) {
    const names = [...new Set([...Object.keys(given), ...Object.keys(computed)])];

    return names.flatMap((name) =>
      differencesOf(given[name], computed[name], path === '' ? name : `${path}.${name}`),
    );
  }

  return [{ path, given: JSON.stringify(given) ?? '', computed: JSON.stringify(computed) ?? '' }];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
