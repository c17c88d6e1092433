import { SHEET_MARK, STAMP_NAME } from '../../sheets/stamp';
import { sheetConstant } from './sheetConstant';
import type { WorkbookPart } from './workbookPart';

/** A sheet of the workbook by what it says of itself, its cells unread. */
export type SheetMarks = {
  readonly name: string;
  readonly hidden: boolean;
  /** The text of `SVOD_STAMP`, or `null`. */
  readonly stamp: string | null;
  /** The text of `SVOD_SHEET`, or `null`. */
  readonly mark: string | null;
};

/** All sheets in their order, with their stamps and marks. */
export function sheetMarks(book: WorkbookPart): readonly SheetMarks[] {
  return book.sheets.map(({ name, hidden }, place) => ({
    name,
    hidden,
    stamp: sheetConstant(book, place, STAMP_NAME),
    mark: sheetConstant(book, place, SHEET_MARK),
  }));
}
