import { STAMP_NAME, type Stamp } from '../../sheets/stamp';
import { stampToText } from '../../sheets/stampText';
import { refuse } from '../fileRefused';
import type { PackageEdit } from '../package/packageEdit';
import { workbookPart } from '../package/workbookPart';
import { nameSheet } from './nameSheet';

/** A sheet by its name, and the stamp it is to have. */
export type NewStamp = { readonly sheet: string; readonly stamp: Stamp };

/** Gives sheets a new stamp, instead of the one they had. Refuses the file when one of them is not there. */
export async function restampSheets(edit: PackageEdit, changes: readonly NewStamp[]): Promise<void> {
  const { sheets } = workbookPart(await edit.text(edit.workbook));

  for (const { sheet, stamp } of changes) {
    const place = sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase());

    if (place < 0) refuse('noSheet', sheet);

    await nameSheet(edit, place, [{ name: STAMP_NAME, text: `"${stampToText(stamp)}"` }]);
  }
}
