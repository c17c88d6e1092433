import { fixedValues } from '../fixedValues';
import { learnersAsMentees, learnersAsMentors, learnersInvolved, sumOfCounts } from '../learners';
import type { Rule } from '../rule';

/**
 * V-22: every learner involved is in some form, so no level has more of them than all forms together. Levels
 * are not added: one child may be in two. Where the region counts any role as involved, learners who are
 * mentors count too. While one of the forms is not known, nothing is compared.
 */
export const formsBelowInvolved: Rule = {
  code: 'formsBelowInvolved',
  severity: 'warning',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  find(sheet, context, emit) {
    const { region } = context;
    const values = fixedValues(sheet, context);
    const mentors = region.settings.involvedRole === 'any' ? learnersAsMentors(region) : [];
    const inForms = sumOfCounts(
      [...learnersAsMentees(region), ...mentors].map((code) => values.get(code)?.value),
    );

    if (inForms === null) return;

    for (const { row, value } of learnersInvolved(values)) {
      if (typeof value === 'number' && value > inForms)
        emit(row, 'value', { actual: value, expected: inForms });
    }
  },
};
