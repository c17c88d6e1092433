import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area, Condition, Conditional, Highlight } from '../types';

/** Adds a conditional format; a new one comes first unless `last`. */
export function addConditional(
  book: Book,
  sheet: Sheet,
  areas: readonly Area[],
  condition: Condition,
  highlight: Highlight,
  last = false,
): Conditional {
  guardUnprotected(sheet, 'formatCells');

  const conditional: Conditional = { id: book.nextId(), areas, condition, highlight, stopIfTrue: false };

  if (last) sheet.conditionals.push(conditional);
  else sheet.conditionals.unshift(conditional);

  book.changed(sheet.id, areas.map(areaName).join(','), 'rules');

  return conditional;
}
