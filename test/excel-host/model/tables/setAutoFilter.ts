import { areaName } from '../address/areaName';
import { clipArea } from '../address/clipArea';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area, Filter } from '../types';
import { applyFilters } from './applyFilters';

/**
 * Sets a filter on an area that is no table (its first row is headings), or on one of its columns; `null`
 * takes it away.
 */
export function setAutoFilter(
  book: Book,
  sheet: Sheet,
  area: Area | null,
  column?: number,
  filter?: Filter,
): void {
  guardUnprotected(sheet, 'autoFilter');

  const old = sheet.autoFilter;

  if (old) applyFilters(book, sheet, clipArea(sheet, old.area), []);

  if (area === null) {
    sheet.autoFilter = null;
    book.changed(sheet.id, old ? areaName(old.area) : '', 'filtered');

    return;
  }

  const filters = new Map(old && areaName(old.area) === areaName(area) ? old.filters : []);

  if (column !== undefined) {
    if (filter === undefined) filters.delete(column);
    else filters.set(column, filter);
  }

  sheet.autoFilter = { area, filters };

  const clipped = clipArea(sheet, area);

  applyFilters(
    book,
    sheet,
    { ...clipped, top: clipped.top + 1 },
    [...filters].map(([index, one]) => [area.left + index, one]),
  );
  book.changed(sheet.id, areaName(area), 'filtered');
}
