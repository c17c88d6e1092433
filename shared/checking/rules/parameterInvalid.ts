import { valueAt } from '../../columns/columns';
import {
  PARAMETER_CHOICES,
  PARAMETERS,
  type Parameter,
  parameterFits,
} from '../../templates/settings/parameterList';
import { parameterOfLine } from '../../templates/settings/parameterRows';
import type { FindingParams } from '../finding';
import { rowsByCode } from '../rowsByCode';
import type { Rule } from '../rule';

/** A parameter has one value of its own: a number within its limits, or one of its ways of counting. */
export const parameterInvalid: Rule = {
  code: 'parameterInvalid',
  severity: 'error',
  reads: 'shared',
  templates: ['parameters'],
  inputs: ['value', 'choice'],
  find({ columns }, _context, emit) {
    for (const [code, row] of rowsByCode(columns)) {
      const key = parameterOfLine(code);

      if (key === null) continue;

      const parameter = PARAMETERS[key];
      const [own, other] = parameter.kind === 'number' ? ['value', 'choice'] : ['choice', 'value'];

      if (!parameterFits(parameter, valueAt(columns, own, row))) emit(row, own, allowedOf(parameter));
      else if (valueAt(columns, other, row) !== null) emit(row, other, allowedOf(parameter));
    }
  },
};

function allowedOf(parameter: Parameter): FindingParams {
  if (parameter.kind === 'number') return { min: parameter.min, max: parameter.max };

  const labels = PARAMETER_CHOICES.filter(({ key }) => parameter.of.includes(key)).map(
    ({ label }) => `«${label}»`,
  );

  return { allowed: labels.join(', ') };
}
