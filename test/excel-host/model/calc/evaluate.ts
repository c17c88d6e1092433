import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { CellValue } from '../types';
import { evaluateNode } from './evaluateNode';
import { parsedFormula } from './parsedFormula';
import { raisedValue } from './raised';
import { scalarOf } from './scalarOf';

/**
 * What a formula comes to at a cell; of a range, the value Excel shows without spilling. With `origin` its
 * relative references are meant from there, as in conditional formats and validations.
 */
export function evaluate(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  origin?: { readonly row: number; readonly column: number },
): CellValue {
  const node = parsedFormula(book, formula);

  if (node === null) return { error: '#NAME?' };

  const down = row - (origin?.row ?? row);
  const across = column - (origin?.column ?? column);

  try {
    return scalarOf(book, evaluateNode(node, { book, sheet, row, column, down, across, depth: 0 }));
  } catch (thrown) {
    return raisedValue(thrown);
  }
}
