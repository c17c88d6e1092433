import { clipOf } from '../acts/clipOf';
import { placeClip } from '../acts/placeClip';
import { areaName } from '../address/areaName';
import type { PlacedArea } from '../address/placedArea';
import type { Book } from '../book';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { ModelFault } from '../modelFault';
import type { Area } from '../types';
import { guardWritable } from './guardWritable';

/**
 * Copies an area onto another place as `range.copyFrom` does: relative references shift; `All` brings
 * validations, conditional formats and merges of the source, also their absence; a source smaller than the
 * target is repeated.
 */
export function copyCells(
  book: Book,
  source: PlacedArea,
  target: PlacedArea,
  what: 'All' | 'Values' | 'Formulas' | 'Formats',
): void {
  const clip = clipOf(book, source.sheet, source.area);
  const area = filled(target.area, clip.rows.length, clip.rows[0]?.length ?? 0);

  guardWritable(target.sheet, area);
  placeClip(book, target.sheet, area, clip, what);
  book.changed(target.sheet.id, areaName(area), what === 'Formats' ? 'formats' : 'values');
}

// A target that is no multiple of the source takes it once.
function filled({ top, left, bottom, right }: Area, height: number, width: number): Area {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const area = {
    top,
    left,
    bottom: top + (rows % height === 0 ? rows : height) - 1,
    right: left + (columns % width === 0 ? columns : width) - 1,
  };

  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw new ModelFault('InvalidArgument', 'The copied cells do not fit on the sheet.');
  }

  return area;
}
