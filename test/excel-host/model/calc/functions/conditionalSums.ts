import type { CellValue } from '../../types';
import type { Operand } from '../operand';
import { operandRows } from '../operandRows';
import { Raised } from '../raised';
import { scalarOf } from '../scalarOf';
import type { Scope } from '../scope';
import { criterion } from './criterion';
import { type FunctionTable, wide } from './formulaFunction';

/** Sums and counts of what meets conditions. */
export const conditionalSums: FunctionTable = {
  COUNTIF: wide((operands, scope) => matches(operands, scope).filter(Boolean).length),
  COUNTIFS: wide((operands, scope) => matches(operands, scope).filter(Boolean).length),
  SUMIF: wide(([range, test, sums], scope) => total(chosen(sums ?? range, [range, test], scope))),
  SUMIFS: wide(([sums, ...conditions], scope) => total(chosen(sums, conditions, scope))),
  AVERAGEIF: wide(([range, test, sums], scope) => mean(chosen(sums ?? range, [range, test], scope))),
  AVERAGEIFS: wide(([sums, ...conditions], scope) => mean(chosen(sums, conditions, scope))),
};

// Conditions stand in pairs: a range and its criterion.
function matches(conditions: readonly (Operand | undefined)[], { book }: Scope): boolean[] {
  let met: boolean[] | null = null;

  for (let at = 0; at + 1 < conditions.length; at += 2) {
    const range = conditions[at];
    const given = conditions[at + 1];

    if (range === undefined || given === undefined) throw new Raised('#VALUE!');

    const test = criterion(scalarOf(book, given));
    const hits = operandRows(book, range).flat().map(test);

    met = met === null ? hits : met.map((hit, index) => hit && hits[index] === true);
  }

  if (met === null) throw new Raised('#VALUE!');

  return met;
}

function chosen(
  sums: Operand | undefined,
  conditions: readonly (Operand | undefined)[],
  scope: Scope,
): number[] {
  if (sums === undefined) throw new Raised('#VALUE!');

  const met = matches(conditions, scope);

  return operandRows(scope.book, sums)
    .flat()
    .filter((value: CellValue, index): value is number => {
      if (met[index] !== true) return false;
      if (typeof value === 'object' && value !== null) throw new Raised(value.error);

      return typeof value === 'number';
    });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Raised('#DIV/0!');

  return total(numbers) / numbers.length;
}
