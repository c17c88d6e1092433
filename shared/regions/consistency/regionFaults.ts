import type { Region } from '../region';
import { calendarFaults } from './calendarFaults';
import { coverageFaults } from './coverageFaults';
import { documentFaults } from './documentFaults';
import { indicatorFaults } from './indicatorFaults';
import { ladderFaults } from './ladderFaults';
import { municipalityFaults } from './municipalityFaults';
import { municipalRoadmapFaults } from './municipalRoadmapFaults';
import type { RegionFault } from './regionFault';
import { registryViewFaults } from './registryViewFaults';
import { repeatFaults } from './repeatFaults';
import { reportingFaults } from './reportingFaults';
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
    ...documentFaults(region),
    ...municipalityFaults(region),
    ...reportingFaults(region),
    ...repeatFaults(forms),
    ...indicatorFaults(region),
    ...ladderFaults(region),
    ...coverageFaults(region),
    ...(region.roadmap === null ? [] : roadmapFaults(region, region.roadmap, 'roadmap')),
    ...municipalRoadmapFaults(region),
    ...calendarFaults(region),
    ...registryViewFaults(region),
  ];
}
