import { containsCell } from '../address/containsCell';
import type { Book } from '../book';
import { styleAt } from '../cells/styleAt';
import type { Sheet } from '../sheet';
import { tableLook } from '../tables/tableLook';
import type { Highlight, Style } from '../types';
import { meetsCondition } from './meetsCondition';

/** How a cell looks: its own style with its conditional formats and its table's style on it. */
export function shownStyle(book: Book, sheet: Sheet, row: number, column: number): Style {
  const own = styleAt(sheet, row, column);
  const look = tableLook(sheet, row, column);
  let highlight: Highlight = {};

  for (const conditional of sheet.conditionals) {
    if (!conditional.areas.some((area) => containsCell(area, row, column))) continue;
    if (!meetsCondition(book, sheet, row, column, conditional)) continue;

    highlight = { ...conditional.highlight, ...highlight };

    if (conditional.stopIfTrue) break;
  }

  return { ...look, ...own, ...highlight };
}
