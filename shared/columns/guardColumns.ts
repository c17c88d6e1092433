import type { Region } from '../regions/region';
import { type SharedColumn, sharedColumns } from '../templates/sharedColumns';
import type { Template } from '../templates/template';
import type { ColumnFault } from './columnFault';
import type { Column, Columns } from './columns';
import { ROW_CODE } from './columns';
import { guardColumn } from './guardColumn';
import { dictionaryGuard } from './guards/dictionaryGuard';
import { isRecord } from './isRecord';
import { MAX_COLUMN_NAME, MAX_ROWS } from './limits';

/** The columns of a body once they are known to be sound, or the first fault. */
export type GuardedColumns =
  | { readonly ok: true; readonly columns: Columns }
  | { readonly ok: false; readonly fault: ColumnFault };

/**
 * Makes columns of what JSON.parse gave for `columns` in the body of a push. Lets through exactly the shared
 * columns of `template`, with values their kinds allow in `region`; stops at the first fault. Never throws
 * on anything that JSON can say; its cost grows with the size of the body and no faster.
 */
export function guardColumns(
  input: unknown,
  rows: number,
  template: Template,
  region: Region,
): GuardedColumns {
  if (!Number.isInteger(rows) || rows < 0 || rows > MAX_ROWS)
    return refuse({ reason: 'rowCount', column: '' });
  if (!isRecord(input)) return refuse({ reason: 'shape', column: '' });

  const shared = sharedColumns(template);
  const nameFault = guardNames(input, shared);
  if (nameFault !== null) return refuse(nameFault);

  const columns: Record<string, Column> = {};

  for (const { key, kind } of shared) {
    const guarded = guardColumn(input[key], {
      key,
      rows,
      guardDictionary: dictionaryGuard(kind, template, region),
      distinct: key === ROW_CODE,
    });
    if ('reason' in guarded) return refuse(guarded);
    columns[key] = guarded;
  }

  return { ok: true, columns: { rows, columns } };
}

/** Own keys only: `__proto__` and `constructor` are names like any other, and unknown ones. */
function guardNames(
  input: Readonly<Record<string, unknown>>,
  shared: readonly SharedColumn[],
): ColumnFault | null {
  const known = new Set(shared.map(({ key }) => key));
  const unknown = Object.keys(input).find((key) => !known.has(key));
  if (unknown !== undefined) return { reason: 'columnUnknown', column: unknown.slice(0, MAX_COLUMN_NAME) };

  const missing = shared.find(({ key }) => !Object.hasOwn(input, key));

  return missing === undefined ? null : { reason: 'columnMissing', column: missing.key };
}

function refuse(fault: ColumnFault): GuardedColumns {
  return { ok: false, fault };
}
