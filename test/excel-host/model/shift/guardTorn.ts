import { intersectAreas } from '../address/intersectAreas';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import type { Shift } from './shift';

/** Throws `InvalidOperation` when a shift would move only a part of a table or of a merge. */
export function guardTorn(sheet: Sheet, { axis, at, first, last }: Shift): void {
  const moved: Area =
    axis === 'row'
      ? { top: at, left: first, bottom: LAST_ROW, right: last }
      : { top: first, left: at, bottom: last, right: LAST_COLUMN };
  const isTorn = (area: Area): boolean => {
    const [from, to] = axis === 'row' ? [area.left, area.right] : [area.top, area.bottom];

    return intersectAreas(area, moved) !== null && (from < first || to > last);
  };

  if (sheet.tables.some(({ area }) => isTorn(area)) || sheet.merges.some(isTorn)) {
    throw new ModelFault('InvalidOperation', 'This would move only a part of a table or of merged cells.');
  }
}
