import type { Sheet } from '../sheet';

/**
 * The formula of a cell with its `=`, else its value, as Excel's API gives `formulas`; '' for an empty
 * cell.
 */
export function readFormula(sheet: Sheet, row: number, column: number): string | number | boolean {
  const cell = sheet.cells.get(row, column);

  if (cell === undefined) return '';
  if (cell.formula !== undefined) return cell.formula;

  const { value } = cell;

  if (value === null) return '';

  return typeof value === 'object' ? value.error : value;
}
