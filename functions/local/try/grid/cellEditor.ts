import { tryPage } from '../../../../shared/messages/ru/try';
import { cellName } from '../../../../shared/sheets/a1';
import { element } from '../element';
import type { Workspace } from '../workspace';
import { cellText } from './cellText';
import { enter } from './enter';
import type { GridView } from './gridView';

/** Editing in the cell. */
export type CellEditor = {
  /** Edits the cell that is worked on; `text` takes the place of what is there. */
  readonly open: (text: string | null) => void;
  /** Enters what was typed, if anything is being typed. */
  readonly commit: () => void;
  readonly isOpen: () => boolean;
};

/** How a key ends editing: where the cursor goes then. */
const ENDS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Enter: [1, 0],
  Tab: [0, 1],
};

/**
 * A box over the cell. Enter and Tab enter, Escape leaves everything as it was, Alt+Enter begins a line.
 *
 * @param move moves the cursor by so many rows and columns
 * @param onEditing hears when editing begins and ends
 */
export function cellEditor(
  workspace: Workspace,
  view: GridView,
  move: (rows: number, columns: number) => void,
  onEditing: (editing: boolean) => void,
): CellEditor {
  const box = element('textarea', { class: 'editor', rows: '1', spellcheck: 'false', hidden: '' });
  let place: { readonly row: number; readonly column: number } | null = null;

  const close = () => {
    if (place === null) return;

    place = null;
    onEditing(false);
    box.hidden = true;
    view.scroller.focus({ preventScroll: true });
  };
  const commit = () => {
    if (place === null) return;

    const target = place;

    close();
    enter(workspace, target, box.value);
  };
  const position = () => {
    if (place === null) return;

    const { x, y, width, height } = view.box(place);

    Object.assign(box.style, {
      left: `${x}px`,
      top: `${y}px`,
      minWidth: `${width}px`,
      minHeight: `${height}px`,
    });
  };

  box.addEventListener('keydown', (event) => {
    event.stopPropagation();

    const [rows, columns] = ENDS[event.key] ?? [];

    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.altKey)
      box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
    else if (rows !== undefined && columns !== undefined) {
      event.preventDefault();
      commit();
      move(event.shiftKey ? -rows : rows, event.shiftKey ? -columns : columns);
    }
  });
  box.addEventListener('blur', commit);
  view.overlay.append(box);
  view.onDraw(position);

  return {
    commit,
    isOpen: () => place !== null,
    open: (text) => {
      const { anchor } = workspace.cursor();

      view.reveal(anchor);
      place = anchor;
      onEditing(true);
      box.value = text ?? cellText(workspace.book, workspace.sheet(), anchor);
      box.setAttribute('aria-label', tryPage.grid.editor(cellName(anchor.row, anchor.column)));
      box.hidden = false;
      position();
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    },
  };
}
