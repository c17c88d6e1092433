import { templates } from '../../templates/templates';
import { conflictsAcross, conflictsWithin } from '../conflicts';
import { identities } from '../identities';
import { BY_CODE, BY_NAME } from '../personKeys';
import type { CheckContext, CheckedSheet, Emit, Rule } from '../rule';
import { drain, type Steps } from '../steps';

/** V-11 within a sheet: one person code stands for one person. A row copied with its code gives it to another. */
export const personCodeShared: Rule = {
  code: 'personCodeShared',
  severity: 'error',
  reads: 'local',
  templates: ['mentors', 'mentees'],
  inputs: ['personCode', 'lastName', 'firstName'],
  find: (sheet, _context, emit) => drain(findWithin(sheet, emit)),
  findSteps: (sheet, _context, emit) => findWithin(sheet, emit),
};

/** V-11 between the registries of one workbook. */
export const personCodeSharedAcross: Rule = {
  code: 'personCodeShared',
  severity: 'error',
  reads: 'local',
  templates: ['mentees'],
  inputs: ['personCode', 'lastName', 'firstName'],
  context: ['mentors.local'],
  find: (sheet, context, emit) => drain(findAcross(sheet, context, emit)),
  findSteps: findAcross,
};

function* findWithin({ columns }: CheckedSheet, emit: Emit): Steps<void> {
  const codes = yield* identities([columns], BY_CODE);
  const names = yield* identities([columns], BY_NAME);

  conflictsWithin(codes, names).forEach((isOne, row) => {
    if (isOne === 1) emit(row, 'personCode');
  });
}

function* findAcross({ columns }: CheckedSheet, context: CheckContext, emit: Emit): Steps<void> {
  const mentors = context['mentors.local'];
  if (mentors === undefined) return;

  const codes = yield* identities([mentors, columns], BY_CODE);
  const names = yield* identities([mentors, columns], BY_NAME);

  conflictsAcross(codes, names, mentors.rows).forEach((isOne, row) => {
    if (isOne === 1) emit(row - mentors.rows, 'personCode', { sheet: templates.mentors.name });
  });
}
