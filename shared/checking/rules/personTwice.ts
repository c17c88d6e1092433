import type { Columns } from '../../columns/columns';
import { columnOf } from '../columnOf';
import { foldedIds } from '../foldedIds';
import type { CheckedSheet, Emit, Rule } from '../rule';
import { drain, type Steps } from '../steps';

const NAMES = ['lastName', 'firstName', 'middleName'];
/** The sheet of mentors has no `form`, so there it distinguishes nothing. */
const PLACE = ['birthYear', 'organisation', 'form'];
/** Rows of a step. */
const ROWS_AT_ONCE = 5000;

/**
 * V-11: one name and birth year twice in one organisation (of mentees: in one form, since a person may take
 * part in several). Case, ё and е, dashes and look-alike letters do not tell names apart. Rows without a last
 * or first name are nobody's.
 */
export const personTwice: Rule = {
  code: 'personTwice',
  severity: 'warning',
  reads: 'local',
  templates: ['mentors', 'mentees'],
  inputs: [...NAMES, ...PLACE],
  find: (sheet, _context, emit) => drain(findSteps(sheet, emit)),
  findSteps: (sheet, _context, emit) => findSteps(sheet, emit),
};

function* findSteps({ columns }: CheckedSheet, emit: Emit): Steps<void> {
  const people = yield* identities(columns);
  const counts = new Map<string, number>();

  for (const [row, person] of people.entries()) {
    if (row % ROWS_AT_ONCE === 0) yield 0;
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }

  yield 0;

  people.forEach((person, row) => {
    const count = counts.get(person) ?? 0;
    if (person !== '' && count > 1) emit(row, 'lastName', { count });
  });
}

/** For each row what tells its person apart; empty for a row without a name. */
function* identities(columns: Columns): Steps<readonly string[]> {
  const names = NAMES.map((key) => {
    const { dictionary, codes } = columnOf(columns, key);

    return { ids: foldedIds(dictionary), codes };
  });
  const places = PLACE.map((key) => columnOf(columns, key).codes);

  const people: string[] = [];

  for (let row = 0; row < columns.rows; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield 0;

    const [last = -1, first = -1, middle = -1] = names.map(({ ids, codes }) => ids[codes[row] ?? 0] ?? -1);
    const isNameless = last === -1 || first === -1;

    people.push(isNameless ? '' : [last, first, middle, ...places.map((codes) => codes[row])].join());
  }

  return people;
}
