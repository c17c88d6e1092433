import { areaName } from '../address/areaName';
import { intersectAreas } from '../address/intersectAreas';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area } from '../types';

/** Takes apart every merge that touches the area. */
export function unmergeArea(book: Book, sheet: Sheet, area: Area): void {
  guardUnprotected(sheet, 'formatCells');
  sheet.merges = sheet.merges.filter((merge) => intersectAreas(merge, area) === null);
  book.changed(sheet.id, areaName(area), 'merges');
}
