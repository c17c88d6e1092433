import type { Book } from '../book';
import { clearArea } from '../cells/clearArea';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { deleteCells } from '../shift/deleteCells';
import type { Table } from '../types';
import { bodyArea } from './bodyArea';

/** Deletes body rows; the last one is only emptied. */
export function deleteTableRows(book: Book, sheet: Sheet, table: Table, index: number, count: number): void {
  const body = bodyArea(table);
  const area = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };

  if (index < 0 || count < 1 || area.bottom > body.bottom) {
    throw new ModelFault('InvalidArgument', 'There are no such rows in the table.');
  }

  const isAll = index === 0 && area.bottom === body.bottom;

  if (isAll) clearArea(book, sheet, { ...body, bottom: body.top }, 'Contents');
  if (isAll && count === 1) return;

  deleteCells(book, sheet, isAll ? { ...area, top: area.top + 1 } : area, 'Up');
}
