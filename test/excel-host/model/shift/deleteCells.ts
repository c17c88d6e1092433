import { areaName } from '../address/areaName';
import { containsArea } from '../address/containsArea';
import { intersectAreas } from '../address/intersectAreas';
import type { Book } from '../book';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import { giveBodies } from '../tables/giveBodies';
import type { Area } from '../types';
import { guardTorn } from './guardTorn';
import { remap } from './remap';
import { shiftArea } from './shiftArea';
import { shiftGrid } from './shiftGrid';
import { shiftOf } from './shiftOf';

/**
 * Deletes cells and moves those below up, or those beside left; whole rows or columns likewise. References
 * into the deleted become `#REF!`. Throws `InvalidOperation` as `insertCells`.
 */
export function deleteCells(book: Book, sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  const shift = shiftOf(area, direction === 'Up' ? 'row' : 'column', -1);
  const isRows = area.left === 0 && area.right === LAST_COLUMN;
  const isColumns = area.top === 0 && area.bottom === LAST_ROW;

  guardUnprotected(sheet, isRows ? 'deleteRows' : isColumns ? 'deleteColumns' : 'none');
  guardTorn(sheet, shift);

  if (direction === 'Up') guardHeadings(sheet, area);

  shiftGrid(sheet, shift);
  remap(book, sheet, (one) => shiftArea(one, shift));
  giveBodies(book, sheet);

  const kind = isRows ? 'rowsDeleted' : isColumns ? 'columnsDeleted' : 'cellsDeleted';

  book.changed(sheet.id, areaName(area), kind);
}

function guardHeadings(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const takesHeading = intersectAreas(area, { ...table.area, bottom: table.area.top }) !== null;

    if (takesHeading && !containsArea(area, table.area)) {
      throw new ModelFault(
        'InvalidOperation',
        'The heading row of a table cannot be deleted without the table.',
      );
    }
  }
}
