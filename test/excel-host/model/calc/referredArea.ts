import type { PlacedArea } from '../address/placedArea';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { referredOperand } from './referredOperand';

/** The area a formula's text refers to on `sheet`; `null` when it comes to no plain reference. */
export function referredArea(book: Book, sheet: Sheet, formula: string): PlacedArea | null {
  const operand = referredOperand(book, sheet, formula, { row: 0, column: 0, down: 0, across: 0 });

  return operand?.kind === 'area' ? { sheet: operand.sheet, area: operand.area } : null;
}
