import { fixedValues } from '../fixedValues';
import type { Rule } from '../rule';

/**
 * People, pairs, organisations and enterprises come whole. The column allows decimals for the mean scores,
 * so reading the cell cannot say it.
 */
export const countNotWhole: Rule = {
  code: 'countNotWhole',
  severity: 'error',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  find(sheet, context, emit) {
    for (const { definition, row, value } of fixedValues(sheet, context).values()) {
      const counted = definition.unit !== 'points' && definition.unit !== 'flag';

      if (counted && typeof value === 'number' && !Number.isInteger(value))
        emit(row, 'value', { actual: value });
    }
  },
};
