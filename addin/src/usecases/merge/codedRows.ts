import type { Template } from '../../../../shared/templates/template';
import type { CellTable } from './cellTable';
import { agreement, sureKey } from './identity';
import { isSamePerson, nameKey } from './isSamePerson';
import { holdsPeople } from './mergeTemplate';

/** A row in its table. */
export type TableRow = { readonly table: CellTable; readonly row: number };

/** Whether two rows that carry one code disagree about what the row is: one of them was copied and typed over. */
export function disagree(one: TableRow, other: TableRow, template: Template): boolean {
  if (holdsPeople(template)) return nameKey(one.table, one.row) !== nameKey(other.table, other.row);

  return !isSameRow(one, other, template);
}

/**
 * Whether a row with a registry's row code is still about the registry's row: of people as isSamePerson.ts has it,
 * of other rows always, for a mended title is what codes are there for; but with `exact`, for a code that stands
 * in rows that disagree, only the row that nothing of what tells rows apart contradicts.
 */
export function fitsCode(mine: TableRow, theirs: TableRow, exact: boolean, template: Template): boolean {
  if (holdsPeople(template)) return isSamePerson(mine.table, mine.row, theirs.table, theirs.row, exact);

  return !exact || isSameRow(mine, theirs, template);
}

function isSameRow(one: TableRow, other: TableRow, { key }: Template): boolean {
  const isSure = sureKey(one.table, one.row, key) === sureKey(other.table, other.row, key);

  return isSure && agreement(one.table, one.row, other.table, other.row, key) !== null;
}
