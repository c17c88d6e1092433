import { dueInstances } from '../dueInstances';
import type { Coverage, Indicator, Ladder, Region } from '../region';

/** Something that can have a target: an indicator, a quantity of the roadmap, a coverage. */
export type Targeted = {
  readonly of: 'indicator' | 'ladder' | 'coverage';
  /** Unlike every other's in the region. */
  readonly key: string;
  readonly title: string;
  readonly unit: Indicator['unit'] | Ladder['unit'];
  readonly targets: Indicator['targets'];
  readonly source: Indicator['source'];
  /** Nothing above it can be reached; `null`: no such limit. */
  readonly limit: number | null;
};

/**
 * All that can have a target in `year` (`null`: in any year), in the profile's order. A quantity is promised only in
 * the years in which its item of the roadmap is due.
 */
export function targeted(region: Region, year: number | null): readonly Targeted[] {
  return [
    ...region.indicators.map(ofIndicator),
    ...region.ladders.filter((ladder) => year === null || isDue(region, ladder, year)).map(ofLadder),
    ...region.coverages.map(ofCoverage),
  ];
}

function ofIndicator({ key, title, unit, targets, source }: Indicator): Targeted {
  return { of: 'indicator', key, title, unit, targets, source, limit: unit === 'flag' ? 1 : 100 };
}

function ofLadder({ key, title, unit, targets, source }: Ladder): Targeted {
  return { of: 'ladder', key, title, unit, targets, source, limit: null };
}

function ofCoverage({ key, title, targets, source }: Coverage): Targeted {
  return { of: 'coverage', key, title, unit: '%', targets, source, limit: 100 };
}

function isDue({ roadmap }: Region, ladder: Ladder, year: number): boolean {
  const item = roadmap?.items.find(({ number }) => number === ladder.item);

  return item !== undefined && dueInstances(item.due).some((instance) => instance.year === year);
}
