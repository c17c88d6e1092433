import { containsCell } from '../../../../test/excel-host/model/address/containsCell';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { cellId } from './cellElement';
import { type Cursor, selectedArea } from './cursor';
import type { GridFrame } from './gridFrame';
import { areaAt } from './gridSpan';

/** Shows what is selected on what is drawn, and tells screen readers which cell is worked on. */
export function markSelection({ scroller }: GridFrame, cursor: Cursor, sheet: Sheet): void {
  const area = selectedArea(cursor);
  const { top, left } = areaAt(sheet, cursor.anchor.row, cursor.anchor.column);
  const active = cellId(top, left);

  for (const cell of scroller.querySelectorAll<HTMLElement>('[role=gridcell]')) {
    const row = Number(cell.getAttribute('aria-rowindex')) - 1;
    const column = Number(cell.getAttribute('aria-colindex')) - 1;
    const isActive = cell.id === active;

    cell.setAttribute('aria-selected', String(isActive || containsCell(area, row, column)));
    cell.classList.toggle('active', isActive);
  }
  for (const head of scroller.querySelectorAll<HTMLElement>('.head')) {
    const { row, column } = head.dataset;
    const selected =
      row === undefined
        ? Number(column) >= area.left && Number(column) <= area.right
        : Number(row) >= area.top && Number(row) <= area.bottom;

    head.classList.toggle('selected', selected);
  }
  if (document.getElementById(active) === null) scroller.removeAttribute('aria-activedescendant');
  else scroller.setAttribute('aria-activedescendant', active);
}
