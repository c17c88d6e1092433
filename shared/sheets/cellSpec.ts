import type { CellSpec, CellStyle } from './sheetSpec';

/** A text cell. */
export function textCell(value: string, style: CellStyle = 'text'): CellSpec {
  return { value, style };
}

/** A number cell in `format` (en-US codes), or an empty one for `null`. */
export function numberCell(value: number | null, format = '#,##0', style: CellStyle = 'number'): CellSpec {
  return { value, format, style };
}

/** A heading above a table, merged over `span` columns. */
export function headingCell(
  value: string,
  style: 'title' | 'subtitle' | 'note' | 'section',
  span: number,
): CellSpec {
  return { value, style, span };
}

/** A number the sheet computes itself; `value` is what it comes to now. */
export function formulaCell(formula: string, value: number | null, format: string): CellSpec {
  return { value, formula, format, style: 'computed' };
}
