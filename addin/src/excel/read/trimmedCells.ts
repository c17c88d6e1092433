import type { RawCell } from '../../../../shared/sheets/grid';
import type { SheetArea } from './sheetArea';

/** The area's cells from A1 on, without the blank ends of rows and without blank rows below. */
export function trimmedCells({ top, left, cells }: SheetArea): readonly (readonly RawCell[])[] {
  const above = Array.from({ length: top }, (): readonly RawCell[] => []);
  const before = Array.from({ length: left }, () => null);
  const last = cells.findLastIndex((row) => row.some((cell) => cell !== null));

  return [...above, ...cells.slice(0, last + 1).map((row) => trimmedRow(before, row))];
}

function trimmedRow(before: readonly null[], row: readonly RawCell[]): readonly RawCell[] {
  const last = row.findLastIndex((cell) => cell !== null);

  return last < 0 ? [] : [...before, ...row.slice(0, last + 1)];
}
