import { type Columns, ROW_CODE } from '../columns/columns';
import { columnOf } from './columnOf';

/** Several rules of one check look rows up in the same sheet, and columns never change. */
const known = new WeakMap<Columns, ReadonlyMap<string, number>>();

/** The row of each row code. Where a code stands twice, its last row. */
export function rowsByCode(columns: Columns): ReadonlyMap<string, number> {
  const rows = known.get(columns) ?? indexRows(columns);
  known.set(columns, rows);

  return rows;
}

function indexRows(columns: Columns): ReadonlyMap<string, number> {
  const { dictionary, codes } = columnOf(columns, ROW_CODE);
  const rows = new Map<string, number>();

  for (let row = 0; row < codes.length; row += 1) {
    const code = dictionary[codes[row] ?? 0];

    if (typeof code === 'string') rows.set(code, row);
  }

  return rows;
}
