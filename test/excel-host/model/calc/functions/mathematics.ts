import type { CellValue } from '../../types';
import { finite } from '../binaryOperation';
import { numberOf } from '../numberOf';
import { Raised } from '../raised';
import { type FormulaFunction, type FunctionTable, scalar } from './formulaFunction';
import { roundDecimals } from './roundDecimals';

/** Functions of numbers. */
export const mathematics: FunctionTable = {
  ABS: ofNumbers((value) => Math.abs(value)),
  SIGN: ofNumbers((value) => Math.sign(value)),
  INT: ofNumbers((value) => Math.floor(value)),
  SQRT: ofNumbers((value) => finite(Math.sqrt(value))),
  EXP: ofNumbers((value) => finite(Math.exp(value))),
  LN: ofNumbers((value) => finite(Math.log(value))),
  PI: scalar(() => Math.PI),
  POWER: ofNumbers((value, exponent) => finite(value ** exponent)),
  MOD: ofNumbers((value, divisor) => {
    if (divisor === 0) throw new Raised('#DIV/0!');

    return value - divisor * Math.floor(value / divisor);
  }),
  ROUND: ofNumbers((value, digits) => roundDecimals(value, digits, Math.round)),
  ROUNDUP: ofNumbers((value, digits) => roundDecimals(value, digits, Math.ceil)),
  ROUNDDOWN: ofNumbers((value, digits) => roundDecimals(value, digits, Math.floor)),
  TRUNC: ofNumbers((value, digits) => roundDecimals(value, digits, Math.floor)),
};

function ofNumbers(run: (first: number, second: number) => number): FormulaFunction {
  return scalar(([first = null, second = null]: readonly CellValue[]) =>
    run(numberOf(first), numberOf(second)),
  );
}
