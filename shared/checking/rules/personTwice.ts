import { identities, NOBODY } from '../identities';
import { BY_NAME_AND_PLACE } from '../personKeys';
import type { CheckedSheet, Emit, Rule } from '../rule';
import { drain, type Steps } from '../steps';

/**
 * V-11: one name and birth year twice in one organisation (of mentees: in one form, since a person may take
 * part in several; the sheet of mentors has no `form`, so there it distinguishes nothing). Rows without a last
 * or first name are nobody's.
 */
export const personTwice: Rule = {
  code: 'personTwice',
  severity: 'warning',
  reads: 'local',
  templates: ['mentors', 'mentees'],
  inputs: [...BY_NAME_AND_PLACE.names, ...BY_NAME_AND_PLACE.others],
  find: (sheet, _context, emit) => drain(findSteps(sheet, emit)),
  findSteps: (sheet, _context, emit) => findSteps(sheet, emit),
};

function* findSteps({ columns }: CheckedSheet, emit: Emit): Steps<void> {
  const people = yield* identities([columns], BY_NAME_AND_PLACE);
  const counts = new Uint32Array(columns.rows + 1);

  for (const person of people) if (person !== NOBODY) counts[person] = (counts[person] ?? 0) + 1;

  yield 0;

  people.forEach((person, row) => {
    const count = person === NOBODY ? 0 : (counts[person] ?? 0);
    if (count > 1) emit(row, 'lastName', { count });
  });
}
