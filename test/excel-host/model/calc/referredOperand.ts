import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { evaluateNode } from './evaluateNode';
import type { Operand } from './operand';
import { parsedFormula } from './parsedFormula';
import { Raised } from './raised';

/** What a formula comes to, kept whole: a reference stays one. `null` where it comes to an error. */
export function referredOperand(
  book: Book,
  sheet: Sheet,
  formula: string,
  at: { readonly row: number; readonly column: number; readonly down: number; readonly across: number },
): Operand | null {
  const node = parsedFormula(book, formula);

  if (node === null) return null;

  try {
    return evaluateNode(node, { book, sheet, ...at, depth: 0 });
  } catch (thrown) {
    if (thrown instanceof Raised) return null;

    throw thrown;
  }
}
