import type { Book } from '../book';
import { readValue } from '../cells/readValue';
import type { CellValue } from '../types';
import type { Operand } from './operand';

/** One value of an operand: of several the first, as the cell itself shows when Excel spills. */
export function scalarOf(book: Book, operand: Operand): CellValue {
  if (operand.kind === 'value') return operand.value;
  if (operand.kind === 'array') return operand.rows[0]?.[0] ?? null;

  return readValue(book, operand.sheet, operand.area.top, operand.area.left);
}
