import { measuredNumber } from '../../measures/measuredNumber';
import { fixedValues } from '../fixedValues';
import type { Rule } from '../rule';

/** Those involved, by indicator. How many were satisfied depends on who answered, so it may fall. */
const NUMERATORS = ['n_oo', 'n_doo', 'n_spo', 'n_yt', 'n_1519', 'n_ent'];

/** V-23: those involved are not fewer than last year, since the targets only rise. */
export const numeratorFell: Rule = {
  code: 'numeratorFell',
  severity: 'warning',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  context: ['lastYear'],
  find(sheet, context, emit) {
    const values = fixedValues(sheet, context);

    for (const code of NUMERATORS) {
      const now = values.get(code);
      const before = measuredNumber(context.lastYear ?? [], code);

      if (typeof now?.value === 'number' && before !== null && now.value < before)
        emit(now.row, 'value', { actual: now.value, expected: before });
    }
  },
};
