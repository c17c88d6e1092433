import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { fromXlsx } from '../../../excel-host/export/fromXlsx';
import type { Book } from '../../../excel-host/model/book';

/** Ids of a workbook's sheets and tables count from one; those of a running Excel's go on behind them. */
const ENOUGH_IDS = 10_000;

/** Has `book` give ids that no file that is opened in it has. */
export function skipIds(book: Book): void {
  for (let left = ENOUGH_IDS; left > 0; left -= 1) book.nextId();
}

/** Opens in the running Excel the file that Svod writes of these sheets, in the place of the workbook before. */
export async function openFile(book: Book, specs: readonly SheetSpec[]): Promise<void> {
  const opened = await fromXlsx(await writeWorkbook(specs));

  if (!opened.ok) throw new Error(opened.reason);

  const [first] = opened.book.sheets;
  const id = first?.id ?? '';

  book.sheets.splice(0, book.sheets.length, ...opened.book.sheets);
  book.names = opened.book.names;
  book.xmlParts.length = 0;
  book.activeSheetId = id;
  book.selection = { sheetId: id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  book.generation += 1;
}
