import type { Book } from '../../../../test/excel-host/model/book';
import { readValue } from '../../../../test/excel-host/model/cells/readValue';
import { commentAt } from '../../../../test/excel-host/model/objects/commentAt';
import { shownStyle } from '../../../../test/excel-host/model/rules/shownStyle';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { displayedText } from '../../../../test/excel-host/model/text/displayedText';
import { element } from '../element';
import { alignment, cellCss } from './cellCss';
import { areaAt, boxOf } from './gridSpan';
import type { SheetLayout } from './sheetLayout';

/** The id of a cell's element, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** What a cell is drawn from. */
export type CellSource = { readonly book: Book; readonly sheet: Sheet; readonly layout: SheetLayout };

/**
 * A cell as an element that stands in its row's; `null` for what nothing is to be seen of: a cell without width,
 * or one that another one's merge covers.
 */
export function cellElement(
  { book, sheet, layout }: CellSource,
  row: number,
  column: number,
  originX: number,
): HTMLElement | null {
  const area = areaAt(sheet, row, column);

  if (area.top !== row || area.left !== column) return null;

  const box = boxOf(layout.rows, layout.columns, area);

  if (box.width === 0 || box.height === 0) return null;

  const style = shownStyle(book, sheet, row, column);
  const value = readValue(book, sheet, row, column);
  const text = value === null ? '' : displayedText(book, sheet, row, column, 'ru-RU');
  const made = element('div', {
    role: 'gridcell',
    class: commentAt(sheet, row, column) === null ? 'cell' : 'cell commented',
    id: cellId(row, column),
    'aria-rowindex': String(row + 1),
    'aria-colindex': String(column + 1),
  });

  Object.assign(made.style, cellCss(style, value), {
    left: `${box.x - originX}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  if (area.bottom > row) made.classList.add('tall');
  if (text === '') return made;

  const inner = element('span', {}, text);

  if (style.wrap !== true && typeof value === 'string' && alignment(style, value) === 'left') {
    const room = box.width + roomBeside(sheet, row, area.right, layout);

    inner.style.maxWidth = `${room - 6}px`;
    if (room > box.width) made.classList.add('spilling');
  }
  made.append(inner);

  return made;
}

/** The empty cells to the right of a text, which it is written over; in pixels. */
function roomBeside(sheet: Sheet, row: number, column: number, { columns }: SheetLayout): number {
  const cells = sheet.cells.row(row);
  let last = column;

  while (last + 2 < columns.length && isEmpty(cells[last + 1])) last += 1;

  return (columns[last + 1] ?? 0) - (columns[column + 1] ?? 0);
}

/** Whether a cell leaves room for its neighbour's text. */
export function isEmpty(cell: { readonly value: unknown; readonly formula?: string } | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}
