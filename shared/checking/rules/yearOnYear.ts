import { measuredNumber } from '../../measures/measuredNumber';
import { fixedValues } from '../fixedValues';
import type { Rule } from '../rule';

/** Wholes that change slowly. How many answered a survey is not among them. */
const DENOMINATORS = ['d_oo', 'd_doo', 'd_spo', 'd_yt', 'd_1519', 'd_ent', 'orgs_total'];

/** V-23: a whole moved against last year by no more than the region's setting allows. */
export const yearOnYear: Rule = {
  code: 'yearOnYear',
  severity: 'warning',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  context: ['lastYear'],
  find(sheet, context, emit) {
    const values = fixedValues(sheet, context);
    const tolerance = context.region.settings.yearOnYearTolerance;

    for (const code of DENOMINATORS) {
      const now = values.get(code);
      const before = measuredNumber(context.lastYear ?? [], code);

      if (typeof now?.value !== 'number' || before === null) continue;
      // Multiplied, not divided: last year may be 0, and 15 % of 100 must be exactly 15.
      if (Math.abs(now.value - before) * 100 > tolerance * before)
        emit(now.row, 'value', { actual: now.value, expected: before, max: tolerance });
    }
  },
};
