import type { SheetSpec } from '../../sheets/sheetSpec';
import { SHEET_MARK } from '../../sheets/stamp';
import { refuse } from '../fileRefused';
import type { Package } from '../package/openPackage';
import type { PackageEdit } from '../package/packageEdit';
import { partPath, relationshipsPath } from '../package/partPath';
import { sheetConstant } from '../package/sheetConstant';
import { workbookPart } from '../package/workbookPart';
import { addTable } from './addTable';
import { declarePart, undeclarePart } from './declarePart';
import { freePath } from './freePath';
import { listSheet } from './listSheet';
import { mergeStyles } from './mergeStyles';
import { nameSheet } from './nameSheet';
import { type OwnSheet, ownSheet } from './ownSheet';
import { CONTENT_TYPE, RELATIONSHIP } from './partTypes';

/**
 * Adds the sheet `spec` behind the others, or puts it in the place of the one Svod added before. A sheet of
 * that name which is the user's own is never touched: the file is refused.
 */
export async function putSheet(file: Package, edit: PackageEdit, spec: SheetSpec): Promise<void> {
  const own = await ownSheet(spec);
  const book = workbookPart(await edit.text(file.workbook));
  const place = book.sheets.findIndex(({ name }) => name.toLowerCase() === spec.name.toLowerCase());

  if (place >= 0 && sheetConstant(book, place, SHEET_MARK) === null) refuse('sheetTaken');

  const related = await file.related(file.workbook);
  const old = related.find(({ id }) => id === book.sheets[place]?.relationship);
  const path = old?.target ?? freePath(edit, partPath(file.workbook, 'worksheets/sheet'));

  if (old) await dropTables(file, edit, path);
  else {
    await declarePart(edit, path, CONTENT_TYPE.worksheet);
    await listSheet(file, edit, spec.name, path);
  }

  const sheet = await restyled(file, edit, own);

  edit.put(path, sheet);
  if (own.table === null) edit.drop(relationshipsPath(path));
  else await addTable(file, edit, path, own.table, own.tableId);
  await nameSheet(file, edit, place >= 0 ? place : book.sheets.length, own.names);
}

/** The sheet part with its looks added to the workbook's styles and its cells pointing at them. */
async function restyled(file: Package, edit: PackageEdit, own: OwnSheet): Promise<string> {
  const styles = (await file.related(file.workbook)).find(({ type }) => type === 'styles')?.target;

  // Every program that writes workbooks writes styles.
  if (styles === undefined) return refuse('damaged');

  const merged = mergeStyles(await edit.text(styles), own.styles);

  edit.put(styles, merged.xml);

  return own.sheet
    .replace(
      /(<c [^>]*?\bs=")(\d+)"/g,
      (_, start: string, index: string) => `${start}${merged.cell(Number(index))}"`,
    )
    .replace(/ dxfId="(\d+)"/g, (_, index: string) => ` dxfId="${merged.highlight(Number(index))}"`);
}

async function dropTables(file: Package, edit: PackageEdit, sheet: string): Promise<void> {
  for (const { type, target } of await file.related(sheet)) {
    if (type !== RELATIONSHIP.table) continue;

    edit.drop(target);
    await undeclarePart(edit, target);
  }
}
