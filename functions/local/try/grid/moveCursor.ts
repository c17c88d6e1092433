import { usedArea } from '../../../../test/excel-host/model/cells/usedArea';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { type Cursor, cursorAt, type Place } from './cursor';
import { areaAt } from './gridSpan';
import type { KeyAction } from './keyAction';
import type { SheetLayout } from './sheetLayout';

/** The actions that move the cursor. */
export type MoveAction = Extract<KeyAction, { kind: 'move' | 'jump' | 'page' | 'to' | 'selectAll' }>;

/** Where a movement leads. Hidden rows and columns are passed over, and a merged cell counts as one. */
export function moveCursor(
  sheet: Sheet,
  layout: SheetLayout,
  cursor: Cursor,
  action: MoveAction,
  pageRows: number,
): Cursor {
  if (action.kind === 'selectAll') return { anchor: { row: 0, column: 0 }, reach: lastFilled(sheet) };

  const from = action.extend ? cursor.reach : cursor.anchor;
  const target = targetOf(sheet, layout, from, action, pageRows);

  if (action.extend) return { anchor: cursor.anchor, reach: target };

  const { top, left } = areaAt(sheet, target.row, target.column);

  return cursorAt(top, left);
}

function targetOf(
  sheet: Sheet,
  layout: SheetLayout,
  from: Place,
  action: Exclude<MoveAction, { kind: 'selectAll' }>,
  pageRows: number,
): Place {
  switch (action.kind) {
    case 'move':
      return stepped(sheet, layout, from, action);
    case 'page':
      return {
        row: shownNear(layout.rows, from.row + action.rows * pageRows, action.rows),
        column: from.column,
      };
    case 'jump':
      return jumped(sheet, layout, from, action);
    case 'to':
      if (action.place === 'sheetEnd') return lastFilled(sheet);

      return {
        row: action.place === 'rowStart' ? from.row : shownNear(layout.rows, 0, 1),
        column: shownNear(layout.columns, 0, 1),
      };
  }
}

function lastFilled(sheet: Sheet): Place {
  const used = usedArea(sheet, true);

  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

type Step = { readonly rows: number; readonly columns: number };

function stepped(sheet: Sheet, layout: SheetLayout, from: Place, { rows, columns }: Step): Place {
  const area = areaAt(sheet, from.row, from.column);
  const row = rows > 0 ? area.bottom + rows : from.row + rows;
  const column = columns > 0 ? area.right + columns : from.column + columns;

  return {
    row: rows === 0 ? from.row : shownNear(layout.rows, row, rows),
    column: columns === 0 ? from.column : shownNear(layout.columns, column, columns),
  };
}

/** Over the filled cells to the last of them, or over the empty ones to the first that is filled. */
function jumped(sheet: Sheet, layout: SheetLayout, from: Place, step: Step): Place {
  const filled = ({ row, column }: Place) => (sheet.cells.get(row, column)?.value ?? null) !== null;
  let place = from;
  let next = stepped(sheet, layout, place, step);
  const within = filled(place) && filled(next);

  while (next.row !== place.row || next.column !== place.column) {
    if (within && !filled(next)) return place;
    place = next;
    if (!within && filled(place)) return place;
    next = stepped(sheet, layout, place, step);
  }

  return place;
}

/** The shown row or column at an index, or the next one in a direction, or else the last one before. */
function shownNear(offsets: Float64Array, index: number, direction: number): number {
  const last = offsets.length - 2;
  const isShown = (at: number) => (offsets[at + 1] ?? 0) > (offsets[at] ?? 0);
  const start = Math.min(Math.max(index, 0), last);
  const step = direction < 0 ? -1 : 1;

  for (let at = start; at >= 0 && at <= last; at += step) if (isShown(at)) return at;
  for (let at = start; at >= 0 && at <= last; at -= step) if (isShown(at)) return at;

  return start;
}
