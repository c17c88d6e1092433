import { clipArea } from '../address/clipArea';
import type { Book } from '../book';
import { readValue } from '../cells/readValue';
import type { CellValue } from '../types';
import type { Operand } from './operand';

/** The values of an operand in rows; whole columns end with the last row the sheet uses. */
export function operandRows(book: Book, operand: Operand): readonly (readonly CellValue[])[] {
  if (operand.kind === 'value') return [[operand.value]];
  if (operand.kind === 'array') return operand.rows;

  const { sheet } = operand;
  const area = clipArea(sheet, operand.area);
  const rows: CellValue[][] = [];

  for (let row = area.top; row <= area.bottom; row += 1) {
    const values: CellValue[] = [];

    for (let column = area.left; column <= area.right; column += 1) {
      values.push(readValue(book, sheet, row, column));
    }

    rows.push(values);
  }

  return rows;
}
