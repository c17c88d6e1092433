import type { FixedRow } from '../../templates/template';
import { fixedValues } from '../fixedValues';
import type { Rule } from '../rule';

/** The survey asks for a score from 1 to 10 (shared/templates/monitoringRows.ts). */
const SCORE = { min: 1, max: 10 };

/** V-20: a mean score is one of the scale, a methodology is approved (1) or not (0). */
export const valueOutOfRange: Rule = {
  code: 'valueOutOfRange',
  severity: 'error',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  find(sheet, context, emit) {
    for (const { definition, row, value } of fixedValues(sheet, context).values()) {
      if (typeof value !== 'number' || isPossible(definition.unit, value)) continue;

      emit(row, 'value', { actual: value, ...(definition.unit === 'points' ? SCORE : { allowed: '0, 1' }) });
    }
  },
};

function isPossible(unit: FixedRow['unit'], value: number): boolean {
  if (unit === 'flag') return value === 0 || value === 1;

  return unit !== 'points' || (value >= SCORE.min && value <= SCORE.max);
}
