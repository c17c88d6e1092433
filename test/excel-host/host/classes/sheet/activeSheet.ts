import type { Sheet } from '../../../model/sheet';
import type { ExcelState } from '../../excelState';
import { notFound } from '../../protocol/hostError';

/** The sheet in front. */
export function activeSheet({ book }: ExcelState): Sheet {
  const sheet = book.sheets.find(({ id }) => id === book.activeSheetId);

  if (!sheet) throw notFound();

  return sheet;
}
