import type { ValueGuard } from './valueGuard';

/** Lets through exactly the given keys. */
export function oneOf(keys: readonly string[]): ValueGuard {
  const known = new Set<string | number>(keys);

  return (value) => known.has(value);
}
