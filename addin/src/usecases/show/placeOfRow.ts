import type { RawCell } from '../../../../shared/sheets/grid';
import { textOfCell } from '../../../../shared/sheets/textOfCell';

/** Zero-based row in which a row code stands: where it was, if it still does, otherwise the first; `null` for none. */
export function placeOfRow(
  codes: readonly (RawCell | undefined)[],
  code: string,
  before: number,
): number | null {
  const isThere = (cell: RawCell | undefined) => textOfCell(cell).toLowerCase() === code;

  if (isThere(codes[before])) return before;

  const found = codes.findIndex(isThere);

  return found < 0 ? null : found;
}
