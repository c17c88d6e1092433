import type { Book } from '../book';
import { computeCell } from '../calc/computeCell';
import type { Sheet } from '../sheet';
import type { CellValue } from '../types';

/** What a cell comes to: its value, or the result of its formula. */
export function readValue(book: Book, sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.cells.get(row, column);

  if (cell === undefined) return null;

  return cell.formula === undefined ? cell.value : computeCell(book, sheet, row, column);
}
