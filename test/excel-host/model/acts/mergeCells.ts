import type { Book } from '../book';
import { mergeArea } from '../cells/mergeArea';
import { writeStyle } from '../cells/writeStyle';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Merges cells and centres them. */
export function mergeCells(book: Book, sheet: Sheet, area: Area): ActOutcome {
  return attempt(() => {
    mergeArea(book, sheet, area, false);
    writeStyle(book, sheet, area, { horizontal: 'Center' });
  });
}
