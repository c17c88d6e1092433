import { type Column, type Columns, valueAt } from '../../../../shared/columns/columns';
import { concatColumns } from '../../../../shared/columns/concatColumns';
import { rowKey } from '../../../../shared/sheets/consolidated/planRows';
import { registryPart } from '../../../../shared/sheets/consolidated/registryPart';
import { toEventLoop } from '../steps/toEventLoop';
import { columnsOfHead } from './columnsOfHead';
import type { RowsToPut } from './putRows';

/**
 * All pulled rows as the registry shows them. The screen gets its turn after each reporter and each column, which take
 * some milliseconds at 100,000 rows.
 */
export async function freshRows({
  pulled,
  matter,
  names,
  head: { date1904 },
}: Pick<RowsToPut, 'pulled' | 'matter' | 'names' | 'head'>): Promise<Columns> {
  const parts: Columns[] = [];

  for (const one of pulled) {
    const columns = columnsOfHead(one);

    if (columns !== null) parts.push(registryPart({ ...one, columns }, { ...matter, names, date1904 }));

    await toEventLoop();
  }

  const joined: Record<string, Column> = {};

  for (const { key } of matter.columns) {
    Object.assign(joined, concatColumns(parts, [key]).columns);
    await toEventLoop();
  }

  return { rows: parts.reduce((sum, { rows }) => sum + rows, 0), columns: joined };
}

/** What finds each of those rows on the sheet. */
export function keysOfRows(fresh: Columns): readonly string[] {
  return Array.from({ length: fresh.rows }, (_, row) =>
    rowKey(String(valueAt(fresh, '#reporterKey', row)), String(valueAt(fresh, '#rowCode', row))),
  );
}
