import type { CellValue } from '../types';
import { compareValues } from './compareValues';
import type { BinarySign } from './node';
import { numberOf } from './numberOf';
import { Raised } from './raised';
import { textOf } from './textOf';

/** Operators of values; those of references are not here. */
export type ValueSign = Exclude<BinarySign, ':' | 'space'>;

/** What an operator makes of two values. Raises Excel's errors. */
export function binaryOperation(sign: ValueSign, left: CellValue, right: CellValue): CellValue {
  switch (sign) {
    case '&':
      return textOf(left) + textOf(right);
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '>':
      return compareValues(left, right) > 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>=':
      return compareValues(left, right) >= 0;
    default:
      return finite(arithmetic(sign, numberOf(left), numberOf(right)));
  }
}

/** A number Excel can hold. Raises `#NUM!`. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Raised('#NUM!');

  return value;
}

function arithmetic(sign: '+' | '-' | '*' | '/' | '^', left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      if (right === 0) throw new Raised('#DIV/0!');

      return left / right;
    default:
      return left ** right;
  }
}
