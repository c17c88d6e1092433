import { areaName } from '../address/areaName';
import { clipArea } from '../address/clipArea';
import { containsCell } from '../address/containsCell';
import type { Book } from '../book';
import { clearConditionals } from '../rules/clearConditionals';
import { placeValidation } from '../rules/placeValidation';
import type { Sheet } from '../sheet';
import { restoreHeadings } from '../tables/restoreHeadings';
import type { Area } from '../types';
import { emptyContents } from './emptyContents';
import { guardWritable } from './guardWritable';

/**
 * Empties an area: contents (comments stay), formats (with conditional formats), or all (validations and
 * comments too). Throws `AccessDenied` for locked cells.
 */
export function clearArea(book: Book, sheet: Sheet, area: Area, what: 'All' | 'Contents' | 'Formats'): void {
  guardWritable(sheet, area);

  const clipped = clipArea(sheet, area);

  if (what !== 'Formats') emptyContents(sheet, clipped);
  if (what !== 'Contents') clearFormats(sheet, clipped);

  if (what !== 'Contents') clearConditionals(book, sheet, area);

  if (what === 'All') {
    placeValidation(sheet, [area], null);
    sheet.comments = sheet.comments.filter(({ row, column }) => !containsCell(area, row, column));
  }

  restoreHeadings(book, sheet, area);
  book.changed(sheet.id, areaName(area), what === 'Formats' ? 'formats' : 'values');
}

function clearFormats(sheet: Sheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cells.get(row, column);

      if (cell === undefined) continue;

      const { style: _style, ...bare } = cell;
      const isEmpty = bare.value === null && bare.formula === undefined;

      sheet.cells.set(row, column, isEmpty ? undefined : bare);
    }
  }
}
