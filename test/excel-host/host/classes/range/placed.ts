import type { PlacedArea } from '../../../model/address/placedArea';
import { LAST_COLUMN, LAST_ROW } from '../../../model/limits';
import { invalidArgument } from '../../protocol/hostError';

/** Whether an area is made of whole columns or rows: cell by cell Excel neither reads nor writes such. */
export function isUnbounded({ area }: PlacedArea): boolean {
  return isWholeColumns({ area }) || isWholeRows({ area });
}

/** Whether an area is made of whole columns. */
export function isWholeColumns({ area }: Pick<PlacedArea, 'area'>): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** Whether an area is made of whole rows. */
export function isWholeRows({ area }: Pick<PlacedArea, 'area'>): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** An area by its corners, zero-based, inclusive. Throws `InvalidArgument` outside of the sheet. */
export function placed(
  sheet: PlacedArea['sheet'],
  top: number,
  left: number,
  bottom: number,
  right: number,
): PlacedArea {
  const isInside = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;

  if (!isInside || bottom < top || right < left) throw invalidArgument();

  return { sheet, area: { top, left, bottom, right } };
}

/** Rows of an area. */
export function rowCount({ area }: PlacedArea): number {
  return area.bottom - area.top + 1;
}

/** Columns of an area. */
export function columnCount({ area }: PlacedArea): number {
  return area.right - area.left + 1;
}
