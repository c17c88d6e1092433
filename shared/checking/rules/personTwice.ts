import type { Columns } from '../../columns/columns';
import { columnOf } from '../columnOf';
import { foldedIds } from '../foldedIds';
import type { CheckedSheet, Emit, Rule } from '../rule';
import { drain, type Steps } from '../steps';

const NAMES = ['lastName', 'firstName', 'middleName'];
/** The sheet of mentors has no `form`, so there it distinguishes nothing. */
const PLACE = ['birthYear', 'organisation', 'form'];
/** In place of a person's number. */
const NOBODY = -1;

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
  const counts = new Uint32Array(columns.rows);

  for (const person of people) if (person !== NOBODY) counts[person] = (counts[person] ?? 0) + 1;

  yield 0;

  people.forEach((person, row) => {
    const count = person === NOBODY ? 0 : (counts[person] ?? 0);
    if (count > 1) emit(row, 'lastName', { count });
  });
}

/** For each row a number, below that of the rows, for what tells its person apart; `NOBODY` for a row without a name. */
function* identities(columns: Columns): Steps<Int32Array> {
  const parts = [
    ...NAMES.map((key) => {
      const { dictionary, codes } = columnOf(columns, key);
      const ids = foldedIds(dictionary);

      return codes.map((code) => (ids[code] ?? 0) + 1);
    }),
    ...PLACE.map((key) => columnOf(columns, key).codes),
  ];
  const people = new Int32Array(columns.rows);

  for (const part of parts) {
    yield 0;
    joinIds(people, part);
  }

  const [last, first] = parts;

  // A blank name has the number 0.
  return people.map((person, row) => (last?.[row] === 0 || first?.[row] === 0 ? NOBODY : person));
}

/** Numbers `ids` anew, so that rows keep one number only where they also have one number in `part`. */
function joinIds(ids: Int32Array, part: Uint32Array): void {
  const known = new Map<number, number>();
  const width = part.reduce((most, one) => Math.max(most, one), 0) + 1;

  for (let row = 0; row < ids.length; row += 1) {
    // Both are below the number of rows, so that the product is exact.
    const pair = (ids[row] ?? 0) * width + (part[row] ?? 0);
    const id = known.get(pair) ?? known.size;

    known.set(pair, id);
    ids[row] = id;
  }
}
