import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { usedArea } from '../cells/usedArea';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import { stretchFirstRow } from '../tables/stretchFirstRow';
import type { Area } from '../types';
import { guardTorn } from './guardTorn';
import { inheritLooks } from './inheritLooks';
import { remap } from './remap';
import { shiftArea } from './shiftArea';
import { shiftGrid } from './shiftGrid';
import { shiftOf } from './shiftOf';

/**
 * Inserts empty cells in place of an area and moves what was there down or right; an area of whole rows or
 * columns inserts those. References everywhere follow. Throws `InvalidOperation` where a table or merge
 * would be torn apart.
 */
export function insertCells(book: Book, sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  const shift = shiftOf(area, direction === 'Down' ? 'row' : 'column', 1);
  const isRows = area.left === 0 && area.right === LAST_COLUMN;
  const isColumns = area.top === 0 && area.bottom === LAST_ROW;

  guardUnprotected(sheet, isRows ? 'insertRows' : isColumns ? 'insertColumns' : 'none');
  guardTorn(sheet, shift);
  guardRoom(sheet, area, direction);

  shiftGrid(sheet, shift);
  inheritLooks(sheet, shift);
  remap(book, sheet, (one) => shiftArea(one, shift));
  stretchFirstRow(sheet, shift);

  const kind = isRows ? 'rowsInserted' : isColumns ? 'columnsInserted' : 'cellsInserted';

  book.changed(sheet.id, areaName(area), kind);
}

function guardRoom(sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  const used = usedArea(sheet, true);

  if (used === null) return;

  const isOff =
    direction === 'Down'
      ? used.bottom >= area.top && used.bottom + area.bottom - area.top + 1 > LAST_ROW
      : used.right >= area.left && used.right + area.right - area.left + 1 > LAST_COLUMN;

  if (isOff) throw new ModelFault('InvalidOperation', 'Filled cells would be pushed off the sheet.');
}
