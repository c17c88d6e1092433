import { keyAction } from '../../../../../functions/local/try/grid/keyAction';

const press = (
  key: string,
  held: { shift?: boolean; control?: boolean; alt?: boolean; meta?: boolean } = {},
) =>
  keyAction({
    key,
    shiftKey: held.shift ?? false,
    ctrlKey: held.control ?? false,
    metaKey: held.meta ?? false,
    altKey: held.alt ?? false,
  });

test.each([
  ['an arrow moves', press('ArrowLeft'), { kind: 'move', rows: 0, columns: -1, extend: false }],
  [
    'with Shift it extends',
    press('ArrowDown', { shift: true }),
    { kind: 'move', rows: 1, columns: 0, extend: true },
  ],
  [
    'with Ctrl it jumps',
    press('ArrowUp', { control: true }),
    { kind: 'jump', rows: -1, columns: 0, extend: false },
  ],
  ['Enter goes down', press('Enter'), { kind: 'move', rows: 1, columns: 0, extend: false }],
  [
    'Shift and Enter go up',
    press('Enter', { shift: true }),
    { kind: 'move', rows: -1, columns: 0, extend: false },
  ],
  ['a letter takes the place of what is there', press('я'), { kind: 'edit', text: 'я' }],
  ['F2 edits it', press('F2'), { kind: 'edit', text: null }],
  ['Backspace begins with nothing', press('Backspace'), { kind: 'edit', text: '' }],
  ['Delete clears', press('Delete'), { kind: 'clear' }],
  ['Alt and Down open the list', press('ArrowDown', { alt: true }), { kind: 'list' }],
  [
    'Ctrl and Home lead to the beginning',
    press('Home', { control: true }),
    { kind: 'to', place: 'sheetStart', extend: false },
  ],
  ['Ctrl and A select, in a Russian layout, too', press('ф', { control: true }), { kind: 'selectAll' }],
  [
    'Ctrl and PageDown turn to the next sheet',
    press('PageDown', { control: true }),
    { kind: 'sheet', by: 1 },
  ],
])('%s', (_, action, expected) => {
  expect(action).toEqual(expected);
});

test.each([
  ['Tab leaves the grid', press('Tab')],
  ['Escape is nobody’s', press('Escape')],
  ['copying is the browser’s', press('c', { control: true })],
  ['so it is on a Mac', press('v', { meta: true })],
  ['menus keep Alt', press('ф', { alt: true })],
  ['function keys stay the browser’s', press('F5')],
])('%s', (_, action) => {
  expect(action).toBeNull();
});
