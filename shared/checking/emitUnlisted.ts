import type { Column, Columns } from '../columns/columns';
import { columnOf } from './columnOf';
import { NO_ROW, rowsOfEntries } from './rowsOfEntries';
import type { Emit } from './rule';

/** Emits every row that refers in column `key` to a row code which `sheet` does not have. A blank refers to nothing. */
export function emitUnlisted(columns: Columns, key: string, sheet: Columns, emit: Emit): void {
  const references = columnOf(columns, key);
  const rows = rowsOfEntries(references, sheet);

  if (!hasUnlisted(references, rows)) return;

  const { dictionary, codes } = references;

  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;

    if (rows[code] === NO_ROW && dictionary[code] !== null) emit(row, key);
  }
}

function hasUnlisted({ dictionary }: Column, rows: Int32Array): boolean {
  for (let entry = 0; entry < rows.length; entry += 1) {
    if (rows[entry] === NO_ROW && dictionary[entry] !== null) return true;
  }

  return false;
}
