import type { Columns } from '../columns/columns';
import type { OrgLevel } from '../regions/reporterKind';
import { countRegistry } from './countRegistry';
import { cutBy } from './cut';
import { cutByStartYear } from './cutByStartYear';
import type { Measure } from './measure';

/** Whose learner a mentee is. A young teacher is no learner and belongs to no level. */
const LEVELS: ReadonlyMap<string, OrgLevel> = new Map([
  ['schoolPupil', 'school'],
  ['student', 'college'],
  ['supplementaryPupil', 'supplementary'],
]);

/**
 * What a registry of mentees adds up to: `mentees.rows` (participations) and `mentees.persons`, whole and by
 * `category`, `form`, `ageBand`, `level` (of the learners) and `startYear`.
 */
export function measuresOfMentees(columns: Columns): readonly Measure[] {
  return countRegistry(columns, 'mentees', [
    cutBy(columns, 'category', 'category'),
    cutBy(columns, 'form', 'form'),
    cutBy(columns, 'ageBand', 'ageBand'),
    cutBy(columns, 'level', 'category', levelOf),
    cutByStartYear(columns, 'monthIn'),
  ]);
}

function levelOf(category: string): readonly string[] {
  const level = LEVELS.get(category);

  return level === undefined ? [] : [level];
}
