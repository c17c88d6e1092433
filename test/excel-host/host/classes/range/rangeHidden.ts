import type { PlacedArea } from '../../../model/address/placedArea';
import { isColumnHidden } from '../../../model/cells/isColumnHidden';
import { isRowHidden } from '../../../model/cells/isRowHidden';

/** Whether the range's rows are hidden; `null` where some are. */
export function hiddenRows({ sheet, area }: PlacedArea): boolean | null {
  const known = [...sheet.rows.keys()].filter((row) => row >= area.top && row <= area.bottom);
  const hidden = known.filter((row) => isRowHidden(sheet, row)).length;

  return allOrNone(hidden, area.bottom - area.top + 1);
}

/** Whether the range's columns are hidden; `null` where some are. */
export function hiddenColumns({ sheet, area }: PlacedArea): boolean | null {
  const known = [...sheet.columns.keys()].filter((column) => column >= area.left && column <= area.right);
  const hidden = known.filter((column) => isColumnHidden(sheet, column)).length;

  return allOrNone(hidden, area.right - area.left + 1);
}

function allOrNone(count: number, all: number): boolean | null {
  if (count === 0) return false;

  return count === all ? true : null;
}
