import type { Sheet } from '../../../model/sheet';
import type { ExcelState } from '../../excelState';
import { notFound } from '../../protocol/hostError';

/** The sheet before (-1) or behind (1) another, without hidden ones if so asked. Throws `ItemNotFound`. */
export function neighbourSheet(
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: boolean,
  { book }: ExcelState,
): Sheet {
  const sheets = book.sheets.filter((one) => one === sheet || !visibleOnly || one.visibility === 'Visible');
  const neighbour = sheets[sheets.indexOf(sheet) + step];

  if (!neighbour) throw notFound();

  return neighbour;
}
