import { checkRegion } from './checkRegion';
import type { Region } from './region';

/** Gives `region` back once it is checked. Throws with every fault and its place: a region that ships wrong is a bug. */
export function requireRegion(region: Region): Region {
  const checked = checkRegion(region);

  if (checked.ok) return region;

  const places = checked.faults.map(({ path, message }) => `  ${path}: ${message}`);

  throw new Error(`region ${checked.region} is not well formed:\n${places.join('\n')}`);
}
