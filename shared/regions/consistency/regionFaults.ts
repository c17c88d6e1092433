import type { Region } from '../region';
import { calendarFaults } from './calendarFaults';
import { indicatorFaults } from './indicatorFaults';
import { municipalityFaults } from './municipalityFaults';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';
import { roadmapFaults } from './roadmapFaults';

/** What the fields of a well-formed region say against each other; empty when nothing does. */
export function regionFaults(region: Region): RegionFault[] {
  const { from, to } = region.period;
  const forms = region.mentoringForms.map(({ key }, index) => ({
    value: key,
    path: `mentoringForms[${index}].key`,
  }));

  return [
    ...(from > to ? [{ path: 'period', message: `${from} is after ${to}` }] : []),
    ...municipalityFaults(region),
    ...repeatFaults(forms),
    ...indicatorFaults(region),
    ...roadmapFaults(region),
    ...calendarFaults(region),
  ];
}
