import { checkRegion } from '../../../shared/regions/checkRegion';
import { khabarovsk } from '../../../shared/regions/khabarovsk';

/** One step of the way into a region: a key or an index. */
export type Step = string | number;

/** `base` with one value replaced; `undefined` removes it. */
export function changed(path: readonly Step[], value: unknown, base: unknown = khabarovsk): unknown {
  const data: unknown = structuredClone(base);
  let place = data;

  for (const step of path.slice(0, -1)) place = Reflect.get(Object(place), step);
  const last = path.at(-1) ?? '';

  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);

  return data;
}

/** What the check finds wrong with `data`. */
export function faultsOf(data: unknown) {
  const checked = checkRegion(data);

  return checked.ok ? [] : checked.faults;
}
