import type { Region } from '../region';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

type DueRule = Region['roadmap'][number]['due'];

/** Roadmap items that repeat a number, end before they begin, or are due outside the period. */
export function roadmapFaults(region: Region): RegionFault[] {
  const numbers = region.roadmap.map(({ number }, index) => ({
    value: number,
    path: `roadmap[${index}].number`,
  }));

  return [
    ...repeatFaults(numbers),
    ...region.roadmap.flatMap(({ due }, index) => dueFaults(due, region.period, `roadmap[${index}].due`)),
  ];
}

function dueFaults(due: DueRule, period: Region['period'], path: string): RegionFault[] {
  const faults = yearsOf(due)
    .filter((year) => year < period.from || year > period.to)
    .map((year) => ({ path, message: `${year} is outside ${period.from}–${period.to}` }));

  if ('from' in due && due.from > due.to) faults.push({ path, message: `${due.from} is after ${due.to}` });
  if ('years' in due) {
    faults.push(...repeatFaults(due.years.map((value, at) => ({ value, path: `${path}.years[${at}]` }))));
  }

  return faults;
}

function yearsOf(due: DueRule): readonly number[] {
  switch (due.kind) {
    case 'once':
      return [Number(due.at.slice(0, 4))];
    case 'window':
      return [Number(due.from.slice(0, 4)), Number(due.to.slice(0, 4))];
    case 'period':
      return [due.from, due.to];
    case 'annualBy':
    case 'annualWindow':
      return due.years;
  }
}
