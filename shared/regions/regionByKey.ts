import type { Region } from './region';
import { regions } from './regions';

/** The shipped region with this key, or `null`. */
export function regionByKey(key: string): Region | null {
  return regions.find((region) => region.key === key) ?? null;
}
