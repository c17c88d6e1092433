import type { ValueGuard } from './valueGuard';

/** Lets through one or more of `keys` joined by `+`, in the list's order and none twice: one spelling a set. */
export function enumerationSetGuard(keys: readonly string[]): ValueGuard {
  const places = new Map(keys.map((key, place) => [key, place]));

  return (value) => {
    if (typeof value !== 'string') return false;

    let last = -1;

    for (const key of value.split('+')) {
      const place = places.get(key) ?? -1;
      if (place <= last) return false;
      last = place;
    }

    return true;
  };
}
