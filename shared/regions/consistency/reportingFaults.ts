import type { Region } from '../region';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

/** Municipalities that are to report and that the region does not have, or that stand in the list twice. */
export function reportingFaults(region: Region): RegionFault[] {
  if (region.reportingMunicipalities === 'all') return [];

  const known = new Set(region.municipalities.map(({ key }) => key));
  const places = region.reportingMunicipalities.map((value, at) => ({
    value,
    path: `reportingMunicipalities[${at}]`,
  }));

  return [
    ...repeatFaults(places),
    ...places
      .filter(({ value }) => !known.has(value))
      .map(({ value, path }) => ({ path, message: `the region has no municipality ${value}` })),
  ];
}
