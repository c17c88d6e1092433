import { type Columns, ROW_CODE, valueAt } from '../columns/columns';
import { sharedColumns } from '../templates/sharedColumns';
import type { Template } from '../templates/template';
import type { Finding } from './finding';
import type { Hit } from './hit';

/** Turns what a rule emitted into an address. */
export type FindingAddress = (hit: Hit) => Pick<Finding, 'row' | 'column'>;

/**
 * How findings in a sheet are addressed: by row code, and by the key the column has in the workbook, since
 * that is where the user mends it.
 */
export function findingAddress(template: Template, columns: Columns): FindingAddress {
  const workbookKeys = new Map(sharedColumns(template).map(({ key, from }) => [key, from]));

  return ({ row, column }) => ({
    row: typeof row === 'number' ? rowCodeAt(columns, row) : row,
    column: column === null ? null : (workbookKeys.get(column) ?? column),
  });
}

/** `null` for a row that has no code yet. */
function rowCodeAt(columns: Columns, row: number): string | null {
  const code = valueAt(columns, ROW_CODE, row);

  return typeof code === 'string' ? code : null;
}
