import { fixedValues } from '../fixedValues';
import type { Rule } from '../rule';

/** V-20: a part is not more than its whole, wherever both are numbers. */
export const partOverWhole: Rule = {
  code: 'partOverWhole',
  severity: 'error',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  find(sheet, context, emit) {
    const values = fixedValues(sheet, context);

    for (const { definition, row, value } of values.values()) {
      const whole = values.get(definition.partOf ?? '');

      if (whole === undefined || typeof value !== 'number' || typeof whole.value !== 'number') continue;
      if (value > whole.value)
        emit(row, 'value', { actual: value, max: whole.value, caption: whole.definition.caption });
    }
  },
};
