import { axisOffsets } from '../../../../../functions/local/try/grid/axisOffsets';
import { type Cursor, cursorAt, selectedArea } from '../../../../../functions/local/try/grid/cursor';
import { type MoveAction, moveCursor } from '../../../../../functions/local/try/grid/moveCursor';
import { Book } from '../../../../excel-host/model/book';
import type { Sheet } from '../../../../excel-host/model/sheet';

const HIDDEN_ROW = 3;
const layout = {
  rows: axisOffsets(50, (row) => (row === HIDDEN_ROW ? 0 : 20)),
  columns: axisOffsets(20, () => 64),
  frozen: { rows: 0, columns: 0 },
};
let sheet: Sheet;

beforeEach(() => {
  sheet = new Book().sheets[0] as Sheet;
  for (const row of [0, 1, 2, 6, 7]) sheet.cells.set(row, 1, { value: row });
  sheet.merges = [{ top: 10, left: 2, bottom: 11, right: 4 }];
});

const move = (cursor: Cursor, action: MoveAction) => moveCursor(sheet, layout, cursor, action, 10);
const step = (rows: number, columns: number, extend = false) =>
  ({ kind: 'move', rows, columns, extend }) as const;

test('a hidden row is passed over, both ways', () => {
  expect(move(cursorAt(2, 1), step(1, 0))).toEqual(cursorAt(4, 1));
  expect(move(cursorAt(4, 1), step(-1, 0))).toEqual(cursorAt(2, 1));
});

test('at the edge the cursor stays', () => {
  expect(move(cursorAt(0, 0), step(-1, 0))).toEqual(cursorAt(0, 0));
  expect(move(cursorAt(49, 19), step(1, 0))).toEqual(cursorAt(49, 19));
});

test('a merged cell counts as one', () => {
  expect(move(cursorAt(10, 1), step(0, 1))).toEqual(cursorAt(10, 2));
  expect(move(cursorAt(10, 2), step(0, 1))).toEqual(cursorAt(10, 5));
  expect(move(cursorAt(12, 3), step(-1, 0))).toEqual(cursorAt(10, 2));
});

test('extending leaves the cell that is worked on where it is', () => {
  const cursor = move(cursorAt(5, 5), step(1, 0, true));

  expect(cursor.anchor).toEqual({ row: 5, column: 5 });
  expect(selectedArea(cursor)).toEqual({ top: 5, left: 5, bottom: 6, right: 5 });
});

test('a jump goes to the end of what is filled, then to what is filled next, then to the edge', () => {
  const down = { kind: 'jump', rows: 1, columns: 0, extend: false } as const;

  expect(move(cursorAt(0, 1), down)).toEqual(cursorAt(2, 1));
  expect(move(cursorAt(2, 1), down)).toEqual(cursorAt(6, 1));
  expect(move(cursorAt(7, 1), down)).toEqual(cursorAt(49, 1));
});

test('a page is as many rows as fit; the end is the last filled cell; everything is all that is filled', () => {
  expect(move(cursorAt(0, 1), { kind: 'page', rows: 1, extend: false })).toEqual(cursorAt(10, 1));
  expect(move(cursorAt(0, 0), { kind: 'to', place: 'sheetEnd', extend: false })).toEqual(cursorAt(7, 1));
  expect(selectedArea(move(cursorAt(0, 0), { kind: 'selectAll' }))).toEqual({
    top: 0,
    left: 0,
    bottom: 7,
    right: 1,
  });
});
