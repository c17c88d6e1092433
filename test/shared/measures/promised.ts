import { attainment } from '../../../shared/measures/attainment';
import type { LadderAttainment, SubmissionHead } from '../../../shared/measures/attainmentResult';
import { counted, type Measure } from '../../../shared/measures/measure';
import type { Quantity } from '../../../shared/measures/quantity';
import { irkutsk } from '../../../shared/regions/irkutsk';
import type { Ladder, Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { TemplateKey } from '../../../shared/templates/template';
import { asOf } from './attain';
import { headOf } from './headOf';

/** Reporters of a small Irkutsk: the region, two municipalities and a college. */
export const reporters: readonly Reporter[] = [
  { key: 'region', kind: 'region', name: 'РИКП' },
  { key: '25701000', kind: 'municipality', name: 'Первый' },
  { key: '25602000', kind: 'municipality', name: 'Второй' },
  { key: 'c0000000000c', kind: 'organisation', name: 'Колледж', level: 'college' },
];

/** What is promised of events: participants of item 3.1, at the region's own events alone. */
export const forum: Ladder = ladderFor('L1', [{ year: 2024, value: 200 }], {
  template: 'events',
  measure: 'events.participants',
  dimensions: { item: '3.1', level: 'regional' },
  from: 'region',
});

/** What is promised of a registry: records of mentees, of everybody. */
export const records: Ladder = {
  ...ladderFor('L2', [{ year: 2024, value: 100 }], {
    template: 'mentees',
    measure: 'mentees.rows',
    dimensions: {},
    from: 'everybody',
  }),
  accumulation: 'unstated',
};

/** A ladder of item 3.1 with these targets and counts. */
export function ladderFor(key: string, targets: Ladder['targets'], counts: Ladder['counts']): Ladder {
  return {
    key,
    item: '3.1',
    title: 'Обещанное',
    unit: 'people',
    kind: 'min',
    accumulation: 'flow',
    counts,
    targets,
    source: { document: 'S1', item: 'пункт 3.1' },
  };
}

/** How `ladder` stands in 2024 with what was sent, and in the year before with `before`. */
export function ladderIn(
  ladder: Ladder,
  heads: readonly SubmissionHead[],
  before: readonly SubmissionHead[] = [],
  settings: Partial<Region['settings']> = {},
): LadderAttainment {
  const region = { ...irkutsk, ladders: [ladder], settings: { ...irkutsk.settings, ...settings } };
  const previous = { reporters, heads: before };
  const [found] = attainment({ region, year: 2024, asOf, reporters, heads, previous }).ladders;

  if (found === undefined) throw new Error('one ladder was asked for');

  return found;
}

/** A head whose sheet has one row, or more, and these measures. */
export function sent(reporter: string, template: TemplateKey, measures: readonly Measure[]): SubmissionHead {
  return { ...headOf(reporter, template, measures), rows: 1 };
}

/** A registry of mentees: so many records, and how many began in which year. */
export function registry(
  reporter: string,
  rows: number,
  starts: Readonly<Record<string, number>> = {},
): SubmissionHead {
  const begun = Object.entries(starts).map(([startYear, count]) =>
    counted('mentees.rows', count, { startYear }),
  );

  return sent(reporter, 'mentees', [counted('mentees.rows', rows), ...begun]);
}

/** A list of events with the participants of the regional ones of item 3.1. */
export function events(reporter: string, quantity: Quantity): SubmissionHead {
  return sent(reporter, 'events', [
    { key: 'events.participants', dimensions: {}, quantity },
    { key: 'events.participants', dimensions: { item: '3.1', level: 'regional' }, quantity },
  ]);
}
