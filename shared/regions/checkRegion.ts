import type { RegionFault } from './consistency/regionFault';
import { regionFaults } from './consistency/regionFaults';
import { type Region, regionSchema } from './region';

/** A checked region, or every fault with its place; `region` is the data's key, or `?` where it has none. */
export type RegionCheck =
  | { readonly ok: true; readonly region: Region }
  | { readonly ok: false; readonly region: string; readonly faults: readonly RegionFault[] };

/**
 * Checks a region's data: first every field by itself, then, when all are well formed, the fields against each
 * other.
 */
export function checkRegion(data: unknown): RegionCheck {
  const parsed = regionSchema.safeParse(data);

  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message }));

    return { ok: false, region: keyOf(data), faults };
  }

  const faults = regionFaults(parsed.data);

  if (faults.length > 0) return { ok: false, region: parsed.data.key, faults };

  return { ok: true, region: parsed.data };
}

/** `['municipalities', 3, 'key']` → `municipalities[3].key`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function keyOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('key' in data)) return '?';

  return typeof data.key === 'string' ? data.key : '?';
}
