import { cellName } from './a1';
import { formulaCell, numberCell } from './cellSpec';
import type { CellSpec } from './sheetSpec';

/** Number format of a difference in percentage points. */
export const POINTS_FORMAT = '+0.0#;-0.0#;0.0';
/** Number format of a difference of counts. */
export const COUNT_FORMAT = '+#,##0;-#,##0;0';

/**
 * What the number in column `of` has above or below that in column `than` of the same line; blank without either.
 * `value` is what the formula comes to now.
 */
export function differenceCell(
  row: number,
  columns: { readonly of: number; readonly than: number },
  value: number | null,
  format: string,
): CellSpec {
  if (value === null) return numberCell(null, format);

  return formulaCell(`${cellName(row, columns.of)}-${cellName(row, columns.than)}`, value, format);
}
