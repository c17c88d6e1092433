import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Conditional } from '../types';

/** Deletes a conditional format. */
export function deleteConditional(book: Book, sheet: Sheet, conditional: Conditional): void {
  guardUnprotected(sheet, 'formatCells');
  sheet.conditionals = sheet.conditionals.filter((one) => one !== conditional);
  book.changed(sheet.id, conditional.areas.map(areaName).join(','), 'rules');
}
