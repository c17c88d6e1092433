import type { Column, Columns } from '../columns/columns';
import { rowsByCode } from './rowsByCode';

/** Stands for the row of an entry that has none. */
export const NO_ROW = -1;

/** Several rules of one check follow the same references, and neither columns nor sheets ever change. */
const known = new WeakMap<Columns, WeakMap<Column, Int32Array>>();

/**
 * For each entry in the dictionary of a column of references the row of `sheet` that has this row code;
 * NO_ROW where none has, as for a blank.
 */
export function rowsOfEntries(references: Column, sheet: Columns): Int32Array {
  const ofSheet = known.get(sheet) ?? new WeakMap<Column, Int32Array>();
  const rows = ofSheet.get(references) ?? findRows(references, rowsByCode(sheet));
  known.set(sheet, ofSheet.set(references, rows));

  return rows;
}

function findRows({ dictionary }: Column, rowOfCode: ReadonlyMap<string, number>): Int32Array {
  const rows = new Int32Array(dictionary.length);

  for (let entry = 0; entry < rows.length; entry += 1) {
    const code = dictionary[entry];

    rows[entry] = typeof code === 'string' ? (rowOfCode.get(code) ?? NO_ROW) : NO_ROW;
  }

  return rows;
}
