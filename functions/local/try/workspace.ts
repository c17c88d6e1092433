import { tryPage } from '../../../shared/messages/ru/try';
import type { ActOutcome } from '../../../test/excel-host/model/acts/actOutcome';
import type { Book } from '../../../test/excel-host/model/book';
import type { Sheet } from '../../../test/excel-host/model/sheet';
import { setSelection } from '../../../test/excel-host/model/sheets/setSelection';
import type { Area, ChangeKind } from '../../../test/excel-host/model/types';
import { type Cursor, cursorAt, selectedArea } from './grid/cursor';
import type { Notices } from './parts/notices';

/** The open workbook and what the user does with it. */
export type Workspace = {
  readonly book: Book;
  readonly notices: Notices;
  /** The sheet in front. */
  readonly sheet: () => Sheet;
  readonly cursor: () => Cursor;
  readonly setCursor: (cursor: Cursor) => void;
  /**
   * Does something as a user; what Excel would refuse is said in Excel's words or ours. With `insist` a warning
   * of a validation can be overruled.
   */
  readonly act: (act: () => ActOutcome, insist?: () => ActOutcome) => void;
  /** Hears of every change, once for all that happen together. */
  readonly onChange: (listener: (kinds: ReadonlySet<ChangeKind>) => void) => void;
};

/** Opens a workbook for the grid and the commands around it. */
export function openWorkspace(book: Book, notices: Notices): Workspace {
  const listeners: ((kinds: ReadonlySet<ChangeKind>) => void)[] = [];
  let cursor = cursorOf(book.selection.area);
  let pending = new Set<ChangeKind>();

  const tell = () => {
    const kinds = pending;

    pending = new Set();
    for (const listener of listeners) listener(kinds);
  };
  const sheet = () => book.sheets.find(({ id }) => id === book.activeSheetId) ?? firstOf(book);

  book.onChange(({ kind }) => {
    // An add-in has selected something else.
    if (!sameArea(selectedArea(cursor), book.selection.area)) cursor = cursorOf(book.selection.area);
    if (pending.size === 0) requestAnimationFrame(tell);
    pending.add(kind);
  });

  return {
    book,
    notices,
    sheet,
    cursor: () => cursor,
    setCursor: (next) => {
      cursor = next;
      setSelection(book, sheet(), selectedArea(next));
    },
    act: (act, insist) => notices.tell(act(), insist),
    onChange: (listener) => void listeners.push(listener),
  };
}

function cursorOf({ top, left, bottom, right }: Area): Cursor {
  return { ...cursorAt(top, left), reach: { row: bottom, column: right } };
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function firstOf({ sheets: [first] }: Book): Sheet {
  if (first === undefined) throw new Error(tryPage.broken);

  return first;
}
