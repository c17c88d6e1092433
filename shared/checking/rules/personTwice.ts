import type { Columns } from '../../columns/columns';
import { columnOf } from '../columnOf';
import { foldedIds } from '../foldedIds';
import type { Rule } from '../rule';

const NAMES = ['lastName', 'firstName', 'middleName'];
/** The sheet of mentors has no `form`, so there it distinguishes nothing. */
const PLACE = ['birthYear', 'organisation', 'form'];

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
  find({ columns }, _context, emit) {
    const people = identities(columns);
    const counts = new Map<string, number>();

    for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);

    people.forEach((person, row) => {
      const count = counts.get(person) ?? 0;
      if (person !== '' && count > 1) emit(row, 'lastName', { count });
    });
  },
};

/** For each row what tells its person apart; empty for a row without a name. */
function identities(columns: Columns): readonly string[] {
  const names = NAMES.map((key) => {
    const { dictionary, codes } = columnOf(columns, key);

    return { ids: foldedIds(dictionary), codes };
  });
  const places = PLACE.map((key) => columnOf(columns, key).codes);

  return Array.from({ length: columns.rows }, (_, row) => {
    const [last = -1, first = -1, middle = -1] = names.map(({ ids, codes }) => ids[codes[row] ?? 0] ?? -1);

    return last === -1 || first === -1
      ? ''
      : [last, first, middle, ...places.map((codes) => codes[row])].join();
  });
}
