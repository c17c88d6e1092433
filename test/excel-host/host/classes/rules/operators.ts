import type { Operator } from '../../../model/types';
import type { Argument } from '../../protocol/args';
import { oneOf } from '../range/format/words';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

/** The operator of a validation or a conditional format: the API has other words than the model for two of them. */
export function operatorOf(value: Argument): Operator {
  if (value === 'GreaterThanOrEqualTo') return 'GreaterThanOrEqual';
  if (value === 'LessThanOrEqualTo') return 'LessThanOrEqual';

  return oneOf(OPERATORS, value);
}

/** An operator in the API's words for validations. */
export function validationOperator(operator: Operator): string {
  return operator.endsWith('OrEqual') ? `${operator}To` : operator;
}
