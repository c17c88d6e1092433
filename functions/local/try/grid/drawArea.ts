import { columnName } from '../../../../shared/sheets/a1';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { element } from '../element';
import { offsetOf } from './axisOffsets';
import { type CellSource, cellElement, isEmpty } from './cellElement';
import { type Span, withMerges } from './gridSpan';

/** What of a sheet an area shows, and which pixel of the sheet its corner is. */
export type AreaView = {
  readonly rows: Span;
  readonly columns: Span;
  readonly originX: number;
  readonly originY: number;
};

/** Draws the cells of one area anew. */
export function drawArea(target: HTMLElement, source: CellSource, view: AreaView): void {
  if (isNothing(view.rows) || isNothing(view.columns)) {
    target.replaceChildren();

    return;
  }

  const { rows, columns } = withMerges(source.sheet, view.rows, view.columns);
  const made: HTMLElement[] = [];

  for (let row = rows.first; row <= rows.last; row += 1) {
    const top = offsetOf(source.layout.rows, row);

    if (offsetOf(source.layout.rows, row + 1) === top) continue;

    const line = element('div', { role: 'row', class: 'row', 'aria-rowindex': String(row + 1) });

    line.style.top = `${top - view.originY}px`;
    for (let column = spillFrom(source.sheet, row, columns.first); column <= columns.last; column += 1) {
      const cell = cellElement(source, row, column, view.originX);

      if (cell !== null) line.append(cell);
    }
    made.push(line);
  }
  target.replaceChildren(...made);
}

/** Draws column letters. */
export function drawColumnHeads(
  target: HTMLElement,
  { layout }: CellSource,
  { columns, originX }: AreaView,
): void {
  const line = element('div', { role: 'row', class: 'row' });

  for (let column = columns.first; column <= columns.last; column += 1) {
    const left = offsetOf(layout.columns, column);
    const width = offsetOf(layout.columns, column + 1) - left;

    if (width === 0) continue;

    const head = element(
      'div',
      {
        role: 'columnheader',
        class: 'head',
        'data-column': String(column),
        'aria-colindex': String(column + 1),
      },
      columnName(column),
    );

    Object.assign(head.style, { left: `${left - originX}px`, width: `${width}px` });
    line.append(head);
  }
  // A row without cells is no row to screen readers.
  target.replaceChildren(...(isNothing(columns) ? [] : [line]));
}

/** Draws row numbers. */
export function drawRowHeads(target: HTMLElement, { layout }: CellSource, { rows, originY }: AreaView): void {
  const made: HTMLElement[] = [];

  for (let row = rows.first; row <= rows.last; row += 1) {
    const top = offsetOf(layout.rows, row);
    const height = offsetOf(layout.rows, row + 1) - top;

    if (height === 0) continue;

    const head = element('div', { class: 'head', 'data-row': String(row) }, String(row + 1));

    Object.assign(head.style, { top: `${top - originY}px`, height: `${height}px` });
    made.push(head);
  }
  target.replaceChildren(...made);
}

/** Where to begin a row: a text that begins further to the left may be written over empty cells into this part. */
function spillFrom(sheet: Sheet, row: number, first: number): number {
  const cells = sheet.cells.row(row);
  let column = first;

  while (column > 0 && isEmpty(cells[column])) column -= 1;

  return typeof cells[column]?.value === 'string' ? column : first;
}

function isNothing({ first, last }: Span): boolean {
  return last < first;
}
