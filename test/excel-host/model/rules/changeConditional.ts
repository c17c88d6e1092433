import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Conditional } from '../types';

/** Changes a conditional format in its place. */
export function changeConditional(
  book: Book,
  sheet: Sheet,
  conditional: Conditional,
  changes: Partial<Pick<Conditional, 'areas' | 'condition' | 'highlight' | 'stopIfTrue'>>,
): void {
  guardUnprotected(sheet, 'formatCells');
  Object.assign(conditional, changes);
  book.changed(sheet.id, conditional.areas.map(areaName).join(','), 'rules');
}
