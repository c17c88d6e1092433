import type { Book } from '../book';
import { writeStyle } from '../cells/writeStyle';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Paints cells, or takes their fill away with `null`. */
export function fillColor(book: Book, sheet: Sheet, area: Area, color: string | null): ActOutcome {
  return attempt(() => writeStyle(book, sheet, area, { fill: color ?? undefined }));
}
