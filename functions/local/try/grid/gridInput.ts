import { clearCells } from '../../../../test/excel-host/model/acts/clearCells';
import { activateSheet } from '../../../../test/excel-host/model/sheets/activateSheet';
import type { Workspace } from '../workspace';
import { cellEditor } from './cellEditor';
import { cellHint } from './cellHint';
import { clipboard } from './clipboard';
import { type Cursor, cursorAt, selectedArea } from './cursor';
import type { GridView } from './gridView';
import { keyAction } from './keyAction';
import { moveCursor } from './moveCursor';
import { valueList } from './valueList';

/**
 * Gives the grid its keyboard, its mouse and what opens over its cells.
 *
 * @param onEditing hears when typing in a cell begins and ends
 */
export function gridInput(workspace: Workspace, view: GridView, onEditing: (editing: boolean) => void): void {
  const go = (cursor: Cursor) => workspace.setCursor(cursor);
  const move = (rows: number, columns: number) =>
    go(
      moveCursor(
        workspace.sheet(),
        view.layout(),
        workspace.cursor(),
        { kind: 'move', rows, columns, extend: false },
        1,
      ),
    );
  const editor = cellEditor(workspace, view, move, onEditing);
  const list = valueList(workspace, view);

  cellHint(workspace, view);
  clipboard(workspace, view.scroller);
  view.scroller.addEventListener('keydown', (event) => {
    const action = keyAction(event);

    if (action === null) return;

    event.preventDefault();
    if (action.kind === 'edit') editor.open(action.text);
    else if (action.kind === 'list') list.open();
    else if (action.kind === 'clear')
      workspace.act(() => clearCells(workspace.book, workspace.sheet(), selectedArea(workspace.cursor())));
    else if (action.kind === 'sheet') nextSheet(workspace, action.by);
    else go(moveCursor(workspace.sheet(), view.layout(), workspace.cursor(), action, view.pageRows()));
  });
  pointing(workspace, view, () => editor.open(null));
}

function pointing(workspace: Workspace, view: GridView, edit: () => void): void {
  const { scroller } = view;
  let dragging = false;

  scroller.addEventListener('pointerdown', (event) => {
    if (!(event.target instanceof HTMLElement) || event.button !== 0) return;

    const { row, column } = event.target.dataset;
    const place = view.placeAt(event);

    if (row !== undefined) workspace.setCursor(lineCursor(view, Number(row), null));
    else if (column !== undefined) workspace.setCursor(lineCursor(view, null, Number(column)));
    else if (event.target.closest('.area') === null) return;
    else if (event.shiftKey) workspace.setCursor({ anchor: workspace.cursor().anchor, reach: place });
    else workspace.setCursor(cursorAt(place.row, place.column));

    dragging = row === undefined && column === undefined;
  });
  scroller.addEventListener('pointermove', (event) => {
    const place = view.placeAt(event);
    const { anchor, reach } = workspace.cursor();

    if (!dragging || event.buttons !== 1 || (place.row === reach.row && place.column === reach.column))
      return;

    workspace.setCursor({ anchor, reach: place });
  });
  scroller.addEventListener('pointerup', () => {
    dragging = false;
  });
  scroller.addEventListener('dblclick', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('.area') !== null) edit();
  });
}

/** A whole row or column, as far as it is laid out. */
function lineCursor(view: GridView, row: number | null, column: number | null): Cursor {
  const { rows, columns } = view.layout();

  return {
    anchor: { row: row ?? 0, column: column ?? 0 },
    reach: { row: row ?? rows.length - 2, column: column ?? columns.length - 2 },
  };
}

function nextSheet({ book, sheet }: Workspace, by: number): void {
  const shown = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const next = shown[shown.indexOf(sheet()) + by];

  if (next !== undefined) activateSheet(book, next);
}
