import type { DueRule, Region } from '../region';
import { outsidePeriod, spanFaults } from './outsidePeriod';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

type Roadmap = Pick<Exclude<Region['roadmap'], null>, 'period' | 'items'>;

/**
 * A roadmap outside the region's period, and its items that repeat a number, end before they begin, are due
 * outside the roadmap's own period, name executors whom they do not have, or an operator where there is none.
 */
export function roadmapFaults(region: Region, roadmap: Roadmap, path: string): RegionFault[] {
  const numbers = roadmap.items.map(({ number }, index) => ({
    value: number,
    path: `${path}.items[${index}].number`,
  }));

  return [
    ...spanFaults(roadmap.period, region.period, `${path}.period`),
    ...repeatFaults(numbers),
    ...roadmap.items.flatMap((item, index) => [
      ...item.due.flatMap((due, at) => dueFaults(due, roadmap.period, `${path}.items[${index}].due[${at}]`)),
      ...executorFaults(region, item, `${path}.items[${index}]`),
    ]),
  ];
}

function dueFaults(due: DueRule, period: Region['period'], path: string): RegionFault[] {
  const years = yearsOf(due);
  const places = 'years' in due ? years.map((value, at) => ({ value, path: `${path}.years[${at}]` })) : [];
  const turned =
    'from' in due && due.from > due.to ? [{ path, message: `${due.from} is after ${due.to}` }] : [];

  return [
    ...outsidePeriod(
      years.map((value) => ({ value, path })),
      period,
    ),
    ...turned,
    ...repeatFaults(places),
  ];
}

function executorFaults(
  region: Region,
  { executors, executorTexts = {} }: Roadmap['items'][number],
  path: string,
): RegionFault[] {
  const places = executors.map((value, at) => ({ value, path: `${path}.executors[${at}]` }));
  const texts = Object.keys(executorTexts).filter((role) => !executors.some((each) => each === role));

  return [
    ...repeatFaults(places),
    ...texts.map((role) => ({ path: `${path}.executorTexts.${role}`, message: `${role} is no executor` })),
    ...places
      .filter(({ value }) => value === 'operator' && region.operator === null)
      .map(({ path: at }) => ({ path: at, message: 'the region has no operator' })),
  ];
}

function yearsOf(due: DueRule): readonly number[] {
  switch (due.kind) {
    case 'once':
      return [Number(due.at.slice(0, 4))];
    case 'window':
      return [Number(due.from.slice(0, 4)), Number(due.to.slice(0, 4))];
    case 'period':
      return [due.from, due.to];
    case 'annual':
    case 'annualBy':
    case 'annualWindow':
    case 'annualMonth':
      return due.years;
  }
}
