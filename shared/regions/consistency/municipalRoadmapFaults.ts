import type { MunicipalRoadmap, Region } from '../region';
import { outsidePeriod } from './outsidePeriod';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';
import { roadmapFaults } from './roadmapFaults';

/** Roadmaps of municipalities that the region does not have or that have two, and what is wrong in each. */
export function municipalRoadmapFaults(region: Region): RegionFault[] {
  const known = new Set(region.municipalities.map(({ key }) => key));
  const places = region.municipalRoadmaps.map(({ municipality }, index) => ({
    value: municipality,
    path: `municipalRoadmaps[${index}].municipality`,
  }));

  return [
    ...repeatFaults(places),
    ...places
      .filter(({ value }) => !known.has(value))
      .map(({ value, path }) => ({ path, message: `the region has no municipality ${value}` })),
    ...region.municipalRoadmaps.flatMap((roadmap, index) => [
      ...roadmapFaults(region, roadmap, `municipalRoadmaps[${index}]`),
      ...dutyFaults(region, roadmap, `municipalRoadmaps[${index}].duties`),
    ]),
  ];
}

function dutyFaults(region: Region, { duties, period }: MunicipalRoadmap, path: string): RegionFault[] {
  const clauses = duties.map(({ clause }, at) => ({ value: clause, path: `${path}[${at}].clause` }));
  const years = duties.flatMap(({ by }, at) =>
    by === null ? [] : [{ value: Number(by.slice(0, 4)), path: `${path}[${at}].by` }],
  );
  const idle = duties.flatMap(({ addressees }, at) =>
    addressees === 'operator' && region.operator === null
      ? [{ path: `${path}[${at}].addressees`, message: 'the region has no operator' }]
      : [],
  );

  return [...repeatFaults(clauses), ...outsidePeriod(years, period), ...idle];
}
