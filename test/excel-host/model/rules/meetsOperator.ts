import { compareValues } from '../calc/compareValues';
import type { CellValue, Operator } from '../types';

/** Whether a value stands to one bound or two as the operator says; errors meet nothing. */
export function meetsOperator(
  value: CellValue,
  operator: Operator,
  first: CellValue,
  second: CellValue,
): boolean {
  if ([value, first, second].some((one) => typeof one === 'object' && one !== null)) return false;

  const toFirst = compareValues(value, first);

  switch (operator) {
    case 'Between':
      return toFirst >= 0 && compareValues(value, second) <= 0;
    case 'NotBetween':
      return toFirst < 0 || compareValues(value, second) > 0;
    case 'EqualTo':
      return toFirst === 0;
    case 'NotEqualTo':
      return toFirst !== 0;
    case 'GreaterThan':
      return toFirst > 0;
    case 'LessThan':
      return toFirst < 0;
    case 'GreaterThanOrEqual':
      return toFirst >= 0;
    default:
      return toFirst <= 0;
  }
}
