import type { Stamp } from '../sheets/stamp';
import { stampToText } from '../sheets/stampText';
import { type FileRefusal, refusable } from './fileRefused';
import { openPackage } from './package/openPackage';
import { packageEdit } from './package/packageEdit';

/** A stamp and the revision its sheet continues from now on. */
export type NewRevision = { readonly stamp: Stamp; readonly revision: number };

/**
 * The user's file with the stamps of the sheets that were sent telling the revision they continue now, so that
 * the next sending is built on it. Everything else stays byte for byte.
 */
export async function stampWorkbook(
  bytes: Uint8Array,
  revisions: readonly NewRevision[],
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | FileRefusal> {
  return await refusable(async () => {
    const file = await openPackage(bytes);
    const edit = packageEdit(file);
    let workbook = await file.text(file.workbook);

    for (const { stamp, revision } of revisions) {
      const now = stampToText({ ...stamp, baseRevision: revision });

      // A stamp has no characters that XML escapes; it ends before a quotation mark, written either way.
      workbook = workbook.replace(ending(stampToText(stamp)), now);
    }
    edit.put(file.workbook, workbook);

    return { ok: true as const, bytes: await edit.bytes() };
  });
}

function ending(stamp: string): RegExp {
  return new RegExp(`${stamp.replaceAll('|', '\\|')}(?=&quot;|")`, 'g');
}
