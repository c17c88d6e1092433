import type { SheetSpec } from '../sheets/sheetSpec';
import { undeclarePart } from './edit/declarePart';
import { RELATIONSHIP } from './edit/partTypes';
import { putSheet } from './edit/putSheet';
import { type CellText, setCells } from './edit/setCells';
import { type FileRefusal, refusable, refuse } from './fileRefused';
import { openPackage, type Package } from './package/openPackage';
import { type PackageEdit, packageEdit } from './package/packageEdit';
import { relationshipsPath } from './package/partPath';
import { workbookPart } from './package/workbookPart';
import { withoutChild } from './xml/withoutChild';

/** What to change in a user's file. */
export type WorkbookEdits = {
  /** Texts for cells, by the name of their sheet. A cell that holds a formula must not be among them. */
  readonly cells: readonly (CellText & { readonly sheet: string })[];
  /** A sheet of Svod's to add, or to put in the place of the one it added before. */
  readonly sheet: SheetSpec | null;
};

/**
 * The user's file with Svod's codes and its own sheet written in. Whatever else is in it stays byte for byte:
 * hucre's round trip would lose named styles, filter conditions and every list that points at another sheet,
 * because Excel keeps those in extensions that hucre does not know.
 */
export async function editWorkbook(
  bytes: Uint8Array,
  { cells, sheet }: WorkbookEdits,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | FileRefusal> {
  return await refusable(async () => {
    const file = await openPackage(bytes);
    const edit = packageEdit(file);

    await setAllCells(file, edit, cells);
    if (sheet) await putSheet(file, edit, sheet);
    await dropCalculationOrder(file, edit);

    return { ok: true as const, bytes: await edit.bytes() };
  });
}

async function setAllCells(file: Package, edit: PackageEdit, cells: WorkbookEdits['cells']): Promise<void> {
  const { sheets } = workbookPart(await file.text(file.workbook));
  const related = await file.related(file.workbook);

  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const texts = cells.filter(({ sheet }) => sheet === name);
    const entry = sheets.find((one) => one.name === name) ?? refuse('noSheet');
    const path = related.find(({ id }) => id === entry.relationship)?.target ?? refuse('damaged');

    edit.put(path, setCells(await edit.text(path), texts));
  }
}

/** Excel makes the order anew; one that names a replaced sheet's cells would have the file repaired. */
async function dropCalculationOrder(file: Package, edit: PackageEdit): Promise<void> {
  const rels = relationshipsPath(file.workbook);
  const chain = (await file.related(file.workbook)).find(({ type }) => type === RELATIONSHIP.calculation);

  if (chain === undefined) return;

  edit.drop(chain.target);
  edit.put(rels, withoutChild(await edit.text(rels), 'Relationships', 'Id', chain.id));
  await undeclarePart(edit, chain.target);
}
