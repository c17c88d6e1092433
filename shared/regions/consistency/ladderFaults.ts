import { dueInstances } from '../dueInstances';
import type { Ladder, Region, RoadmapItem } from '../region';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';
import { targetFaults } from './targetFaults';

/**
 * Ladders that promise what no roadmap item does, in a year in which it is not due, or that count what nobody
 * of whom they count reports.
 */
export function ladderFaults(region: Region): RegionFault[] {
  const keys = region.ladders.map(({ key }, index) => ({ value: key, path: `ladders[${index}].key` }));

  return [
    ...repeatFaults(keys),
    ...region.ladders.flatMap((ladder, index) => [
      ...itemFaults(region, ladder, `ladders[${index}]`),
      ...countFaults(region, ladder, `ladders[${index}].counts`),
      ...targetFaults(ladder.targets, region.period, null, `ladders[${index}]`),
    ]),
  ];
}

function itemFaults(region: Region, ladder: Ladder, path: string): RegionFault[] {
  const item = region.roadmap?.items.find(({ number }) => number === ladder.item);

  if (item === undefined)
    return [{ path: `${path}.item`, message: `the roadmap has no item ${ladder.item}` }];
  if (item.isSection) return [{ path: `${path}.item`, message: `${ladder.item} is a section` }];

  return yearFaults(ladder, item, path);
}

function yearFaults(ladder: Ladder, item: RoadmapItem, path: string): RegionFault[] {
  const due = new Set(dueInstances(item.due).map(({ year }) => year));

  return ladder.targets.flatMap(({ year }, at) =>
    due.has(year)
      ? []
      : [{ path: `${path}.targets[${at}].year`, message: `item ${item.number} is not due in ${year}` }],
  );
}

function countFaults(region: Region, { counts }: Ladder, path: string): RegionFault[] {
  const { template, measure, from } = counts;
  const entry = region.calendar.find((each) => each.template === template);

  if (entry === undefined) {
    return [{ path: `${path}.template`, message: `the calendar does not name ${template}` }];
  }
  if (from === 'region' && !entry.reportedBy.includes('region')) {
    return [{ path: `${path}.from`, message: `the region does not report ${template}` }];
  }
  if (!measure.startsWith(`${template}.`)) {
    return [{ path: `${path}.measure`, message: `${measure} is not a measure of ${template}` }];
  }

  return [];
}
