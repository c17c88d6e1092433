import { isRowHidden } from '../../cells/isRowHidden';
import type { CellValue } from '../../types';
import { numberOf } from '../numberOf';
import type { Operand } from '../operand';
import { operandRows } from '../operandRows';
import { Raised } from '../raised';
import { scalarOf } from '../scalarOf';
import type { Scope } from '../scope';
import { type FunctionTable, wide } from './formulaFunction';
import { numbersOf } from './numbersOf';

/** Functions over many numbers. */
export const statistics: FunctionTable = {
  SUM: wide((operands, scope) => sum(numbersOf(operands, scope))),
  AVERAGE: wide((operands, scope) => average(numbersOf(operands, scope))),
  MIN: wide((operands, scope) => least(numbersOf(operands, scope))),
  MAX: wide((operands, scope) => greatest(numbersOf(operands, scope))),
  MEDIAN: wide((operands, scope) => median(numbersOf(operands, scope))),
  PRODUCT: wide((operands, scope) => numbersOf(operands, scope).reduce((product, one) => product * one, 1)),
  COUNT: wide((operands, scope) => countNumbers(operands, scope)),
  COUNTA: wide((operands, scope) => values(operands, scope).filter((value) => value !== null).length),
  COUNTBLANK: wide(
    (operands, scope) => values(operands, scope).filter((value) => value === null || value === '').length,
  ),
  SUMPRODUCT: wide(sumProduct),
  SUBTOTAL: wide(subtotal),
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Raised('#DIV/0!');

  return sum(numbers) / numbers.length;
}

// Math.min and Math.max take no hundred thousand arguments.
function least(numbers: readonly number[]): number {
  return numbers.reduce((min, one) => (one < min ? one : min), numbers[0] ?? 0);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((max, one) => (one > max ? one : max), numbers[0] ?? 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];

  if (upper === undefined || lower === undefined) throw new Raised('#NUM!');

  return (lower + upper) / 2;
}

function values(operands: readonly Operand[], { book }: Scope): CellValue[] {
  return operands.flatMap((operand) => operandRows(book, operand).flat());
}

function countNumbers(operands: readonly Operand[], scope: Scope): number {
  return values(operands, scope).filter((value) => typeof value === 'number').length;
}

function sumProduct(operands: readonly Operand[], { book }: Scope): number {
  const grids = operands.map((operand) => operandRows(book, operand).flat());
  const length = grids[0]?.length ?? 0;

  if (grids.some((grid) => grid.length !== length)) throw new Raised('#VALUE!');

  let total = 0;

  for (let at = 0; at < length; at += 1) {
    total += grids.reduce((product, grid) => product * factor(grid[at] ?? null), 1);
  }

  return total;
}

function factor(value: CellValue): number {
  if (typeof value === 'object' && value !== null) throw new Raised(value.error);

  return typeof value === 'number' ? value : 0;
}

/** What `SUBTOTAL` does by its first argument; from 101 on rows hidden by hand are left out too. */
const SUBTOTALS: Readonly<Record<number, (operands: readonly Operand[], scope: Scope) => number>> = {
  1: (operands, scope) => average(numbersOf(operands, scope)),
  2: countNumbers,
  3: (operands, scope) => values(operands, scope).filter((value) => value !== null).length,
  4: (operands, scope) => greatest(numbersOf(operands, scope)),
  5: (operands, scope) => least(numbersOf(operands, scope)),
  9: (operands, scope) => sum(numbersOf(operands, scope)),
};

function subtotal([code, ...operands]: readonly Operand[], scope: Scope): number {
  const number = code ? numberOf(scalarOf(scope.book, code)) : 0;
  const compute = SUBTOTALS[number % 100];

  if (compute === undefined) throw new Raised('#VALUE!');

  return compute(
    operands.map((operand) => shownOnly(operand, scope, number > 100)),
    scope,
  );
}

function shownOnly(operand: Operand, { book }: Scope, skipHidden: boolean): Operand {
  if (operand.kind !== 'area') return operand;

  const { sheet, area } = operand;
  const rows = operandRows(book, operand).filter((_, down) => {
    const row = area.top + down;

    return skipHidden ? !isRowHidden(sheet, row) : sheet.rows.get(row)?.filtered !== true;
  });

  return { kind: 'array', rows };
}
