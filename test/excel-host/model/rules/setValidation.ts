import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { MAX_INLINE_LIST } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area, Validation } from '../types';
import { placeValidation } from './placeValidation';

/**
 * Gives an area a validation in place of whatever it had; `null` takes it away. Throws `InvalidArgument`
 * for items in place above 255 characters.
 */
export function setValidation(book: Book, sheet: Sheet, area: Area, validation: Validation | null): void {
  guardUnprotected(sheet, 'none');

  const rule = validation?.rule;

  if (rule?.kind === 'list' && !rule.source.startsWith('=') && rule.source.length > MAX_INLINE_LIST) {
    throw new ModelFault('InvalidArgument', `Items in place take at most ${MAX_INLINE_LIST} characters.`);
  }

  placeValidation(sheet, [area], validation);
  book.changed(sheet.id, areaName(area), 'rules');
}
