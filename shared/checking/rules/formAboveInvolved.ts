import { fixedValues } from '../fixedValues';
import { learnersAsMentees, learnersInvolved, sumOfCounts } from '../learners';
import type { Rule } from '../rule';

/**
 * V-22: no form has more learners than are involved at all levels together, however many of them are in two.
 * While one of the levels is not known, nothing is compared.
 */
export const formAboveInvolved: Rule = {
  code: 'formAboveInvolved',
  severity: 'warning',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  find(sheet, context, emit) {
    const values = fixedValues(sheet, context);
    const involved = sumOfCounts(learnersInvolved(values).map(({ value }) => value));

    if (involved === null) return;

    for (const code of learnersAsMentees(context.region)) {
      const form = values.get(code);

      if (typeof form?.value === 'number' && form.value > involved)
        emit(form.row, 'value', { actual: form.value, expected: involved });
    }
  },
};
