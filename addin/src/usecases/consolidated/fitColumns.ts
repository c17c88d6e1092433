import type { DeskWork } from '../desk/deskWork';
import type { BrokenRegistry, CollectWanted } from './collectWanted';
import type { FoundRegistry } from './findRegistry';
import type { RegistryMatter } from './registryMatter';
import { readHead, type SheetHead } from './sheetHead';

/** The head of a sheet that has every column there is to be, or why it has not. */
export type FittedColumns =
  | {
      readonly ok: true;
      readonly head: SheetHead;
      readonly headingRow: number;
      /** Keys of chosen columns that were added just now, and so have no values yet. */
      readonly added: readonly string[];
      /** Keys of columns that the user has taken off the sheet and out of the choice. */
      readonly dropped: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly broken: BrokenRegistry };

/**
 * Finds a registry's columns on its sheet and adds newly chosen ones at the table's end. A column that was there and
 * is not any more is missed, unless it is no longer chosen either.
 */
export async function fitColumns(
  { workbook }: Pick<DeskWork, 'workbook'>,
  { sheet, kept }: FoundRegistry,
  { columns }: RegistryMatter,
  { columns: wanted }: CollectWanted,
): Promise<FittedColumns> {
  const head = await readHead(workbook, sheet.name, columns);
  const { headingRow } = head;
  const absent = columns.filter(({ key }) => !head.places.has(key));
  const isWanted = (key: string) => wanted.includes(key);
  const wasThere = (key: string) => key.startsWith('#') || (kept?.columns.includes(key) ?? false);
  const removed = absent.filter(({ key }) => wasThere(key) && (key.startsWith('#') || isWanted(key)));
  const headings = (some: typeof columns) => some.map(({ heading }) => heading);

  if (headingRow === null || removed.length > 0) {
    const missing = removed.length > 0 ? removed : columns.filter(({ key }) => key.startsWith('#'));

    return { ok: false, broken: { why: 'headings', headings: headings(missing) } };
  }

  const toAdd = absent.filter(({ key }) => isWanted(key));
  const places = new Map(head.places);

  for (const { key, heading, width } of toAdd) {
    const place = await workbook.ensureColumn(sheet.name, { headingRow, heading, width });

    if (place === null) return { ok: false, broken: { why: 'adding', headings: headings(toAdd) } };

    places.set(key, place);
  }

  return {
    ok: true,
    head: { ...head, places },
    headingRow,
    added: toAdd.map(({ key }) => key),
    dropped: new Set(absent.filter(({ key }) => !isWanted(key)).map(({ key }) => key)),
  };
}
