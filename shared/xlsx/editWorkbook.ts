import type { SheetSpec } from '../sheets/sheetSpec';
import { dropCalculationOrder } from './edit/dropCalculationOrder';
import { putCells } from './edit/putCells';
import { putSheet } from './edit/putSheet';
import { type FileRefusal, refusable } from './fileRefused';
import { openPackage } from './package/openPackage';
import { packageEdit } from './package/packageEdit';

/** A text for one cell, zero-based. */
export type CellText = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

/** What to change in a user's file. */
export type WorkbookEdits = {
  /** Texts for cells, by the name of their sheet. A cell that holds a formula must not be among them. */
  readonly cells: readonly CellText[];
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
    const edit = packageEdit(await openPackage(bytes));

    for (const name of new Set(cells.map((cell) => cell.sheet))) {
      const own = cells.filter((cell) => cell.sheet === name);

      await putCells(
        edit,
        name,
        own.map(({ row, column, text }) => ({ row, column, content: text })),
      );
    }
    if (sheet) await putSheet(edit, sheet);
    await dropCalculationOrder(edit);

    return { ok: true as const, bytes: await edit.bytes() };
  });
}
