import type { Indicator, Region } from '../region';
import { outsidePeriod } from './outsidePeriod';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

/** Targets for a year twice, outside the period, or above `limit` (`null`: nothing is too high). */
export function targetFaults(
  targets: Indicator['targets'],
  period: Region['period'],
  limit: number | null,
  path: string,
): RegionFault[] {
  const years = targets.map(({ year }, at) => ({ value: year, path: `${path}.targets[${at}].year` }));
  const high = targets.flatMap(({ value }, at) =>
    limit !== null && value > limit
      ? [{ path: `${path}.targets[${at}].value`, message: `${value} is above ${limit}` }]
      : [],
  );

  return [...repeatFaults(years), ...outsidePeriod(years, period), ...high];
}
