import type { Region } from './region';
import type { Reporter } from './reporter';

/** The region's municipalities as reporters, in the profile's order. */
export function municipalityReporters(region: Region): Reporter[] {
  return region.municipalities.map(({ key, name }) => ({ key, kind: 'municipality', name }));
}
