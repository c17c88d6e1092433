import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area, Style, StylePatch } from '../types';
import { changeAxes } from './changeAxes';
import { patchStyle } from './patchStyle';
import { styleAt } from './styleAt';

/**
 * Changes the looks of an area; whole columns and rows keep it for cells to come. Throws `AccessDenied` on
 * a protected sheet.
 */
export function writeStyle(book: Book, sheet: Sheet, area: Area, patch: StylePatch): void {
  guardUnprotected(sheet, 'formatCells');

  const styled = patcher(patch);

  if (area.top === 0 && area.bottom === LAST_ROW) {
    changeAxes(sheet.columns, area.left, area.right, (axis) => ({
      ...axis,
      style: styled(axis.style ?? {}),
    }));
    restyleFilled(sheet, area, styled);
  } else if (area.left === 0 && area.right === LAST_COLUMN) {
    changeAxes(sheet.rows, area.top, area.bottom, (axis) => ({ ...axis, style: styled(axis.style ?? {}) }));
    restyleFilled(sheet, area, styled);
  } else {
    restyle(sheet, area, styled);
  }

  book.changed(sheet.id, areaName(area), 'formats');
}

// Cells that looked alike share one style object afterwards too.
function patcher(patch: StylePatch): (style: Style) => Style {
  const known = new Map<Style, Style>();

  return (style) => {
    const patched = known.get(style) ?? patchStyle(style, patch);

    known.set(style, patched);

    return patched;
  };
}

function restyle(sheet: Sheet, area: Area, styled: (style: Style) => Style): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cells.get(row, column) ?? { value: null };

      sheet.cells.set(row, column, { ...cell, style: styled(styleAt(sheet, row, column)) });
    }
  }
}

function restyleFilled(sheet: Sheet, area: Area, styled: (style: Style) => Style): void {
  for (const [row, column, cell] of [...sheet.cells.entries()]) {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right || !cell.style)
      continue;

    sheet.cells.set(row, column, { ...cell, style: styled(cell.style) });
  }
}
