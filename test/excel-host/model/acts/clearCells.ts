import type { Book } from '../book';
import { clearArea } from '../cells/clearArea';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Presses Delete: contents go, everything else stays. */
export function clearCells(book: Book, sheet: Sheet, area: Area): ActOutcome {
  return attempt(() => clearArea(book, sheet, area, 'Contents'));
}
