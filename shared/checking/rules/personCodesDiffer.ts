import { templates } from '../../templates/templates';
import { conflictsAcross, conflictsWithin } from '../conflicts';
import { identities } from '../identities';
import { BY_CODE, BY_NAME_AND_PLACE, BY_NAME_AND_YEAR } from '../personKeys';
import type { CheckContext, CheckedSheet, Emit, Rule } from '../rule';
import { drain, type Steps } from '../steps';

const INPUTS = ['lastName', 'firstName', 'middleName', 'birthYear', 'personCode'];

/**
 * V-11 within a sheet: one name and birth year has one person code, or the person is counted several times. Rows of
 * one organisation and form are personTwice's.
 */
export const personCodesDiffer: Rule = {
  code: 'personCodesDiffer',
  severity: 'warning',
  reads: 'local',
  templates: ['mentors', 'mentees'],
  inputs: INPUTS,
  find: (sheet, _context, emit) => drain(findWithin(sheet, emit)),
  findSteps: (sheet, _context, emit) => findWithin(sheet, emit),
};

/** V-11 between the registries of one workbook: a mentee who is a mentor too has the code that the mentor has. */
export const personCodesDifferAcross: Rule = {
  code: 'personCodesDiffer',
  severity: 'warning',
  reads: 'local',
  templates: ['mentees'],
  inputs: INPUTS,
  context: ['mentors.local'],
  find: (sheet, context, emit) => drain(findAcross(sheet, context, emit)),
  findSteps: findAcross,
};

function* findWithin({ columns }: CheckedSheet, emit: Emit): Steps<void> {
  const people = yield* identities([columns], BY_NAME_AND_YEAR);
  const codes = yield* identities([columns], BY_CODE);
  const isCodedTwice = conflictsWithin(people, codes);

  if (!isCodedTwice.includes(1)) return;

  const places = yield* identities([columns], BY_NAME_AND_PLACE);
  const isElsewhereToo = conflictsWithin(people, places);

  isCodedTwice.forEach((isOne, row) => {
    if (isOne === 1 && isElsewhereToo[row] === 1) emit(row, 'personCode');
  });
}

function* findAcross({ columns }: CheckedSheet, context: CheckContext, emit: Emit): Steps<void> {
  const mentors = context['mentors.local'];
  if (mentors === undefined) return;

  const people = yield* identities([mentors, columns], BY_NAME_AND_YEAR);
  const codes = yield* identities([mentors, columns], BY_CODE);

  conflictsAcross(people, codes, mentors.rows).forEach((isOne, row) => {
    if (isOne === 1) emit(row - mentors.rows, 'personCode', { sheet: templates.mentors.name });
  });
}
