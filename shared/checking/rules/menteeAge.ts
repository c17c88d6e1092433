import type { Value } from '../../columns/columns';
import type { AGE_BANDS } from '../../templates/sharedColumns';
import { labelOf } from '../labelOf';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

type Band = (typeof AGE_BANDS)[number];

/**
 * Bands that want an explanation. V-13 expects mentees of 10 to 19; students of colleges are often older, and
 * a teacher is grown up.
 */
const UNUSUAL: ReadonlyMap<Value, readonly Band[]> = new Map([
  ['schoolPupil', ['under10', 'from20']],
  ['supplementaryPupil', ['under10', 'from20']],
  ['student', ['under10', '10-14']],
  ['youngTeacher', ['under10', '10-14', '15-17']],
]);

/** V-13: the mentee's age fits the category. */
export const menteeAge: Rule = {
  code: 'menteeAge',
  severity: 'warning',
  reads: 'shared',
  templates: ['mentees'],
  inputs: ['category', 'ageBand'],
  find({ columns }, { region }, emit) {
    matchRows(
      columns,
      ['category', 'ageBand'],
      ([category, band]) => isUnusual(category, band),
      (row, [category]) => emit(row, 'ageBand', { category: labelOf('menteeCategory', region, category) }),
    );
  },
};

function isUnusual(category: Value, band: Value): boolean {
  return UNUSUAL.get(category)?.some((unusual) => unusual === band) ?? false;
}
