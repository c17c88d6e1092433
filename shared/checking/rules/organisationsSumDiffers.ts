import type { Measure } from '../../measures/measure';
import { measuredNumber } from '../../measures/measuredNumber';
import { fixedValues } from '../fixedValues';
import type { Rule } from '../rule';

/**
 * One child may be in two organisations, and how many children of 15 to 19 there are may come from Rosstat, so
 * neither is a sum over organisations.
 */
const NO_SUMS: readonly string[] = ['d_1519', 'n_1519'];

/**
 * V-24: what the municipality states is the sum of what its organisations state, wherever both are given. While an
 * organisation has no data the sum is a lower bound.
 */
export const organisationsSumDiffers: Rule = {
  code: 'organisationsSumDiffers',
  severity: 'error',
  reads: 'shared',
  templates: ['monitoring'],
  reporters: ['municipality'],
  inputs: ['value'],
  context: ['orgMonitoring.measures'],
  find(sheet, context, emit) {
    const measures = context['orgMonitoring.measures'] ?? [];

    for (const [code, { row, value }] of fixedValues(sheet, context)) {
      const sum = measuredNumber(measures, `orgMonitoring.${code}`);

      if (typeof value !== 'number' || sum === null || NO_SUMS.includes(code)) continue;
      if (value < sum || (value > sum && isComplete(measures, code)))
        emit(row, 'value', { actual: value, expected: sum });
    }
  },
};

function isComplete(measures: readonly Measure[], code: string): boolean {
  return (measuredNumber(measures, `orgMonitoring.${code}.missing`) ?? 0) === 0;
}
