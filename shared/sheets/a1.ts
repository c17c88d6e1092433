import type { GridRange } from './grid';

const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));

  return rest < 0 ? last : columnName(rest) + last;
}

/** A cell as formulas name it, from zero-based numbers: (6, 1) → `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A range as formulas name it: `A2:C9`, or `A2` for one cell. */
export function rangeName(range: GridRange): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);

  return first === last ? first : `${first}:${last}`;
}

/** A range that keeps its place when the formula is copied: `$A$2:$C$9`. */
export function fixedRangeName(range: GridRange): string {
  return `${fixedCellName(range.top, range.left)}:${fixedCellName(range.bottom, range.right)}`;
}

/** A cell that keeps its place when the formula is copied: `$B$7`. */
export function fixedCellName(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}
