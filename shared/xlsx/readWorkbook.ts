import type { Grid } from '../sheets/grid';
import { STAMP_NAME } from '../sheets/stamp';
import { type FileRefusal, refusable, refuse } from './fileRefused';
import { openPackage, type Package } from './package/openPackage';
import type { Relationship } from './package/relationships';
import { sheetConstant } from './package/sheetConstant';
import { type WorkbookPart, workbookPart } from './package/workbookPart';
import { cellBudget } from './read/cellBudget';
import { readSheet } from './read/readSheet';
import { sharedStrings } from './read/sharedStrings';

/**
 * The sheets of an .xlsx file, whole and unfiltered. Never throws on bytes, whatever they are: what cannot be
 * opened is refused with a reason. Charts on sheets of their own are left out.
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly grids: readonly Grid[] } | FileRefusal> {
  return await refusable(async () => {
    const file = await openPackage(bytes);
    const book = workbookPart(await file.text(file.workbook));
    const related = await file.related(file.workbook);

    return { ok: true as const, grids: await readGrids(file, book, related) };
  });
}

async function readGrids(
  file: Package,
  book: WorkbookPart,
  related: readonly Relationship[],
): Promise<readonly Grid[]> {
  const table = related.find(({ type }) => type === 'sharedStrings');
  const strings = table ? sharedStrings(await file.text(table.target)) : [];
  const spend = cellBudget();
  const grids: Grid[] = [];

  for (const [index, { name, hidden, relationship }] of book.sheets.entries()) {
    const part = related.find(({ id }) => id === relationship) ?? refuse('damaged');

    if (part.type !== 'worksheet') continue;

    grids.push({
      name,
      hidden,
      stamp: sheetConstant(book, index, STAMP_NAME),
      ...readSheet(await file.text(part.target), strings, spend),
      date1904: book.date1904,
    });
  }

  return grids;
}
