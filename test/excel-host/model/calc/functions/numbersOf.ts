import { numberOf } from '../numberOf';
import type { Operand } from '../operand';
import { operandRows } from '../operandRows';
import { Raised } from '../raised';
import type { Scope } from '../scope';

/** The numbers among operands: in ranges only numbers count, a value written in place is turned into one. */
export function numbersOf(operands: readonly Operand[], { book }: Scope): number[] {
  const numbers: number[] = [];

  for (const operand of operands) {
    if (operand.kind === 'value') {
      numbers.push(numberOf(operand.value));
      continue;
    }

    for (const row of operandRows(book, operand)) {
      for (const value of row) {
        if (typeof value === 'number') numbers.push(value);
        else if (typeof value === 'object' && value !== null) throw new Raised(value.error);
      }
    }
  }

  return numbers;
}
