import type { CellReading } from '../cells/cellReading';
import type { Steps } from '../checking/steps';
import { isCode, newCode } from '../columns/code';
import type { Column } from '../columns/columns';
import { encodeColumn } from '../columns/encodeColumn';
import type { TemplateColumn } from '../templates/template';
import type { Grid } from './grid';
import { isBlankCell } from './isBlankCell';
import { type EmitCell, readColumn } from './readColumn';

/** A code that was made because its cell was blank, and the zero-based place it is to be written to. */
export type NewCode = { readonly row: number; readonly column: number; readonly code: string };

/**
 * The codes of a registry's rows. Every row gets one, since findings are addressed by it; a cell that holds
 * something else keeps it, with an error, and the row goes by a code of the moment.
 */
export function* readCodes(
  grid: Grid,
  rows: readonly number[],
  column: number | undefined,
  { kind }: TemplateColumn,
  reading: CellReading,
  emit: EmitCell,
): Steps<{
  readonly column: Column;
  readonly codes: readonly string[];
  readonly made: readonly NewCode[];
}> {
  const read = yield* readColumn(grid, rows, column, kind, reading, emit);
  const made: NewCode[] = [];
  let isAsRead = true;
  const codes = Array.from(read.codes, (place, index) => {
    const value = read.dictionary[place] ?? null;

    if (typeof value === 'string' && isCode(value)) return value;

    const code = newCode();
    const row = rows[index];

    isAsRead = false;
    if (column === undefined || row === undefined) return code;

    const raw = grid.cells[row]?.[column];

    // A formula that shows nothing is the user's, and is not written over.
    if (isBlankCell(raw) && (raw === null || typeof raw !== 'object')) made.push({ row, column, code });
    else if (value !== null) emit(index, { code: 'readCode', severity: 'error', params: {} });

    return code;
  });

  return { column: isAsRead ? read : encodeColumn(codes), codes, made };
}
