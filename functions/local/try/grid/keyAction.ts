/** What a key does to the grid while no cell is edited. */
export type KeyAction =
  /** `by` cells; `extend` moves the end of the selection instead of the cell. */
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  /** To the edge of what is filled. */
  | {
      readonly kind: 'jump';
      readonly rows: -1 | 0 | 1;
      readonly columns: -1 | 0 | 1;
      readonly extend: boolean;
    }
  | { readonly kind: 'page'; readonly rows: -1 | 1; readonly extend: boolean }
  | { readonly kind: 'to'; readonly place: 'rowStart' | 'sheetStart' | 'sheetEnd'; readonly extend: boolean }
  | { readonly kind: 'sheet'; readonly by: -1 | 1 }
  /** `text` takes the place of what is there; `null` edits it. */
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'list' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'selectAll' };

/** A pressed key, as far as the grid cares. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What Excel would do at a key; `null`: nothing, the browser may have it. Tab leaves the grid, so that nobody is caught in it. */
export function keyAction({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): KeyAction | null {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  const extend = shiftKey;

  if (altKey) return key === 'ArrowDown' ? { kind: 'list' } : null;
  if (arrow !== undefined) {
    const [rows, columns] = arrow;

    return { kind: control ? 'jump' : 'move', rows, columns, extend };
  }
  if (control) return withControl(key, extend);
  if (key.length === 1) return { kind: 'edit', text: key };

  return named(key, extend);
}

function withControl(key: string, extend: boolean): KeyAction | null {
  switch (key) {
    case 'Home':
      return { kind: 'to', place: 'sheetStart', extend };
    case 'End':
      return { kind: 'to', place: 'sheetEnd', extend };
    case 'PageUp':
      return { kind: 'sheet', by: -1 };
    case 'PageDown':
      return { kind: 'sheet', by: 1 };
    case 'a':
    case 'ф':
      return { kind: 'selectAll' };
    default:
      return null;
  }
}

function named(key: string, extend: boolean): KeyAction | null {
  switch (key) {
    case 'Enter':
      return { kind: 'move', rows: extend ? -1 : 1, columns: 0, extend: false };
    case 'F2':
      return { kind: 'edit', text: null };
    case 'Backspace':
      return { kind: 'edit', text: '' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Home':
      return { kind: 'to', place: 'rowStart', extend };
    case 'PageUp':
      return { kind: 'page', rows: -1, extend };
    case 'PageDown':
      return { kind: 'page', rows: 1, extend };
    default:
      return null;
  }
}
