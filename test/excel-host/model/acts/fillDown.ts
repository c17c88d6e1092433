import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { guardWritable } from '../cells/guardWritable';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';
import { clipOf } from './clipOf';
import { placeClip } from './placeClip';

/** Fills the first row of an area down over the rest, with formats and rules; relative references shift. */
export function fillDown(book: Book, sheet: Sheet, area: Area): ActOutcome {
  return attempt(() => {
    if (area.top === area.bottom) return;

    guardWritable(sheet, area);

    const clip = clipOf(book, sheet, { ...area, bottom: area.top });

    placeClip(book, sheet, { ...area, top: area.top + 1 }, clip, 'All');
    book.changed(sheet.id, areaName(area), 'values');
  });
}
