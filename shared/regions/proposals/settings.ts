import type { RegionSettings } from '../region';

/** What no source of any region settles; docs/sources.md gives the reason for each. */
export const settings: RegionSettings = {
  satisfactionThreshold: 7,
  involvedRole: 'any',
  registryCount: 'stock',
  menteesPerMentor: 10,
  yearOnYearTolerance: 15,
};
