import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area } from '../types';
import { removeConditionals } from './removeConditionals';

/** Takes conditional formats off an area; those that reach further stay on the rest. */
export function clearConditionals(book: Book, sheet: Sheet, area: Area): void {
  guardUnprotected(sheet, 'formatCells');
  removeConditionals(sheet, area);
  book.changed(sheet.id, areaName(area), 'rules');
}
