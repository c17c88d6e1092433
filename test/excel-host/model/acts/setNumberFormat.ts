import type { Book } from '../book';
import { writeStyle } from '../cells/writeStyle';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Sets the number format of cells; values stay what they are. */
export function setNumberFormat(book: Book, sheet: Sheet, area: Area, format: string): ActOutcome {
  return attempt(() => writeStyle(book, sheet, area, { format: format === 'General' ? undefined : format }));
}
