import type { ColumnFault } from './columnFault';
import type { Column } from './columns';
import { ROW_CODE } from './columns';
import { guardColumn } from './guardColumn';
import type { GuardedColumns } from './guardColumns';
import { guardDictionary } from './guardDictionary';
import { MAX_ROWS } from './limits';

/**
 * Makes columns of those the service hands out, whichever they are: row codes must be there and differ, codes be
 * places of the dictionaries. What the values mean is not looked at, since an older version of the template may
 * have had others.
 */
export function readWireColumns(input: Readonly<Record<string, unknown>>, rows: number): GuardedColumns {
  if (!Number.isInteger(rows) || rows < 0 || rows > MAX_ROWS)
    return refuse({ reason: 'rowCount', column: '' });
  if (!Object.hasOwn(input, ROW_CODE)) return refuse({ reason: 'columnMissing', column: ROW_CODE });

  const columns: Record<string, Column> = {};

  for (const [key, value] of Object.entries(input)) {
    const column = guardColumn(value, {
      key,
      rows,
      guardDictionary: (dictionary) => guardDictionary(dictionary, () => true),
      distinct: key === ROW_CODE,
    });

    if ('reason' in column) return refuse(column);
    columns[key] = column;
  }

  return { ok: true, columns: { rows, columns } };
}

function refuse(fault: ColumnFault): GuardedColumns {
  return { ok: false, fault };
}
