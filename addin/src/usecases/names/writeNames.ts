import { ROW_CODE } from '../../../../shared/columns/columns';
import type { SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import type { WorkbookPort } from '../../ports/workbook';
import type { Outcome, Owner, PickedFile } from '../desk';
import { type MergeCell, saysNothing } from '../merge/mergeCell';
import { isRegistry } from '../merge/mergeTemplate';
import { type OwnBook, ownSheet, readOwnBook } from '../merge/ownBook';
import { registryTable } from '../merge/registryTable';
import { isStrongPassphrase } from './isStrongPassphrase';
import { namesColumns } from './namesColumns';
import type { NamesCell, NamesContent, NamesSheet } from './namesContent';
import { sealNames } from './sealNames';

/** What no file system takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+|\s+/gu;

/**
 * The names file of a workbook: what never leaves it otherwise, by row code, encrypted with the passphrase, for a
 * colleague to take along by hand. Rows that have no code yet get one at the first check and are not in it.
 * Problems: `weakPassphrase`; `noNames` where there is nothing to take along. Throws `WorkbookFault`.
 */
export async function writeNames(
  workbook: WorkbookPort,
  owner: Owner,
  passphrase: string,
): Promise<Outcome<PickedFile>> {
  if (!isStrongPassphrase(passphrase))
    return { ok: false, problem: { kind: 'namesFile', reason: 'weakPassphrase' } };

  const book = await readOwnBook(workbook, owner, undefined);
  const sheets = Object.values(book.sheets).flatMap((reading) => namesSheet(book, reading, owner));

  if (sheets.every(({ rows }) => rows.length === 0))
    return { ok: false, problem: { kind: 'namesFile', reason: 'noNames' } };

  const { region, reporter, year } = owner;
  const content: NamesContent = { region: region.key, reporter: reporter.key, year, sheets };
  const bytes = await sealNames(JSON.stringify(content), passphrase);

  return {
    ok: true,
    value: { name: `Имена_${reporter.name.replace(FORBIDDEN, '_')}_${year}.svodnames`, bytes },
  };
}

function namesSheet(book: OwnBook, { template, newCodes }: SheetReading, { region }: Owner): NamesSheet[] {
  if (!isRegistry(template)) return [];

  const own = ownSheet(book, template.key);
  const table = registryTable(own, template, { region, resolve: book.resolve });
  const codeless = new Set(newCodes.flatMap(({ row, column }) => (isRowCode(own, column) ? [row] : [])));
  const keys = namesColumns(template).map(({ key }) => key);
  const rows = table.codes.flatMap((code, row) => {
    const cells = keys.map((key) => namesCell(table.columns.get(key)?.[row]));
    const isSaid = cells.some((cell) => cell !== null) && !codeless.has(own.reading.rows[row] ?? -1);

    return isSaid ? [{ code, cells }] : [];
  });

  return [{ template: template.key, keys, rows }];
}

function isRowCode({ reading }: ReturnType<typeof ownSheet>, column: number): boolean {
  return reading.columnsAt.get(ROW_CODE) === column;
}

function namesCell(cell: MergeCell | undefined): NamesCell {
  if (cell === undefined || saysNothing(cell)) return null;

  return cell.value ?? (cell.kept === null ? null : { kept: cell.kept });
}
