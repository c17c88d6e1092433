import * as fc from 'fast-check';
import { textCell } from '../../../shared/sheets/cellSpec';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { keepNotes } from '../../../shared/sheets/keepNotes';
import { decisionColumns } from '../../../shared/sheets/noteColumns';
import { regionSheet } from '../../../shared/sheets/regionSheet';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';

const NOTES = 3;

function sheetOf(keys: readonly string[]): SheetSpec {
  return regionSheet({
    name: 'Рекомендации',
    title: 'Рекомендации',
    lines: ['По данным на сегодня.'],
    headings: ['Кому', 'Что'],
    widths: [20, 40],
    body: keys.map((key) => [textCell(`кому ${key}`), textCell('что сделать')]),
    footer: [[textCell('Как получено')]],
    notes: decisionColumns(keys),
    tableName: 'Svod_test',
    frozenColumns: 1,
    signature: false,
  });
}

function gridOf({ rows, name }: SheetSpec, change = (cells: RawCell[][]) => cells): Grid {
  const cells = rows.map((row) => row.cells.map((cell) => cell?.value ?? null));

  return {
    name,
    hidden: false,
    stamp: null,
    cells: change(cells),
    merges: [],
    hiddenRows: new Set(),
    date1904: false,
  };
}

/** Every row with its notes as somebody sees them, block of gone rows included, in no order. */
function seen({ rows }: SheetSpec): readonly string[] {
  return rows
    .map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
    .flatMap((cells) => {
      const isBody = cells.length === 2 + NOTES + 1;
      const [key, notes] = isBody
        ? [cells.at(-1) ?? '', cells.slice(2, 2 + NOTES)]
        : [cells[0] ?? '', cells.slice(1, 1 + NOTES)];

      return /^k\d+$/.test(key) && notes.some((note) => note !== '') ? [[key, ...notes].join(' | ')] : [];
    })
    .sort();
}

const key = fc.integer({ min: 0, max: 12 }).map((number) => `k${number}`);
const keys = fc.uniqueArray(key, { maxLength: 10 });
const note = fc.oneof(
  fc.constant(''),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.integer({ min: 1, max: 60_000 }),
);
const written = fc.dictionary(key, fc.tuple(note, note, note));

/** Writes beside the rows, then puts them in another order, as a user does. */
function worked(
  sheet: SheetSpec,
  notes: Readonly<Record<string, readonly (string | number)[]>>,
  turn: number,
): Grid {
  return gridOf(sheet, (cells) => {
    const top = sheet.table?.range.top ?? 0;
    const bottom = sheet.table?.range.bottom ?? top;
    const body = cells.slice(top + 1, bottom + 1).map((row) => {
      const mine = notes[String(row.at(-1))];

      return mine === undefined ? row : [...row.slice(0, 2), ...mine, ...row.slice(2 + NOTES)];
    });
    const place = body.length === 0 ? 0 : turn % body.length;

    return [
      ...cells.slice(0, top + 1),
      ...body.slice(place),
      ...body.slice(0, place),
      ...cells.slice(bottom + 1),
    ];
  });
}

describe('notes beside rows', () => {
  test('stay with their keys in any order, and none is lost when rows go, come and come back', () => {
    fc.assert(
      fc.property(keys, keys, written, fc.nat(20), (first, second, notes, turn) => {
        const wanted = Object.entries(notes)
          .filter(([one, texts]) => first.includes(one) && texts.some((text) => text !== ''))
          .map(([one, texts]) => [one, ...texts].join(' | '))
          .sort();
        const once = keepNotes(sheetOf(second), worked(sheetOf(first), notes, turn));
        const back = keepNotes(sheetOf(first), gridOf(once));
        // Beside no rows nobody writes.
        const isThere = first.length > 0;

        if (!isThere) return;

        expect(seen(once)).toEqual(wanted);
        expect(seen(back)).toEqual(wanted);
        expect(back.rows).toHaveLength(sheetOf(first).rows.length);
      }),
    );
  });

  test('of a column that the user moved are found by its heading', () => {
    const sheet = sheetOf(['k1']);
    const present = gridOf(sheet, (cells) =>
      cells.map((row) =>
        row.length === 6
          ? [row[2] === '' ? 'решено' : (row[2] ?? null), ...row.slice(0, 2), ...row.slice(3)]
          : row,
      ),
    );

    expect(seen(keepNotes(sheet, present))).toEqual(['k1 | решено |  | ']);
  });

  test('of a row that was copied: both are kept', () => {
    const sheet = sheetOf(['k1']);
    const present = worked(sheet, { k1: ['решено', 'Иванов', ''] }, 0);
    const top = sheet.table?.range.bottom ?? 0;
    const cells = [
      ...present.cells.slice(0, top + 1),
      present.cells[top] ?? [],
      ...present.cells.slice(top + 1),
    ];

    expect(seen(keepNotes(sheet, { ...present, cells }))).toHaveLength(2);
  });

  test.each([
    ['called otherwise', 'Что решили'],
    ['with a space behind it', 'Решение '],
  ])('under a heading %s are found all the same', (_, heading) => {
    const sheet = sheetOf(['k1']);
    const present = worked(sheet, { k1: ['решено', 'Иванов', ''] }, 0);
    const cells = present.cells.map((row) => row.map((cell) => (cell === 'Решение' ? heading : cell)));

    expect(seen(keepNotes(sheet, { ...present, cells }))).toEqual(['k1 | решено | Иванов | ']);
  });

  test('of a sheet that has lost its keys wait under the table', () => {
    const sheet = sheetOf(['k1']);
    const present = worked(sheet, { k1: ['решено', 'Иванов', ''] }, 0);
    const cells = present.cells.map((row) => row.slice(0, 2 + NOTES));
    const { rows } = keepNotes(sheet, { ...present, cells });

    expect(rows.at(-1)?.cells.map((cell) => cell?.value)).toEqual(['', 'решено', 'Иванов', '']);
    expect(rows.slice(0, sheet.rows.length)).toEqual(sheet.rows);
  });

  test('of a column that the user deleted are gone, and no other column is taken for it', () => {
    const sheet = sheetOf(['k1']);
    const present = worked(sheet, { k1: ['решено', 'Иванов', ''] }, 0);
    const cells = present.cells.map((row) => row.filter((__, column) => column !== 2));

    expect(seen(keepNotes(sheet, { ...present, cells }))).toEqual(['k1 |  | Иванов | ']);
  });

  test('that wait under the table are found when a column was put before it', () => {
    const once = keepNotes(sheetOf([]), worked(sheetOf(['k1']), { k1: ['решено', '', 45_000] }, 0));
    const cells = gridOf(once).cells.map((row) => [null, ...row]);

    expect(seen(keepNotes(sheetOf(['k1']), { ...gridOf(once), cells }))).toEqual(['k1 | решено |  | 45000']);
  });

  test('on what the sheet was about before stand beside no row of today, and return with it', () => {
    const sheet = sheetOf(['k1']);
    const present = worked(sheet, { k1: ['решено', '', ''] }, 0);
    const other = keepNotes(sheet, present, { was: '2024', now: '2025 08701000' });
    const third = keepNotes(sheet, gridOf(other), { was: '2025 08701000', now: '2025' });

    expect(other.rows.slice(0, sheet.rows.length)).toEqual(sheet.rows);
    expect(other.rows.at(-1)?.cells.map((cell) => cell?.value)).toEqual(['k1 · 2024', 'решено', '', '']);
    expect(third.rows.at(-1)).toEqual(other.rows.at(-1));
    expect(keepNotes(sheet, gridOf(third), { was: '2025', now: '2024' })).toEqual(
      keepNotes(sheet, present, { was: '2024', now: '2024' }),
    );
    expect(seen(keepNotes(sheet, present, { was: '2024', now: '2024' }))).toEqual(['k1 | решено |  | ']);
  });

  test('of a sheet that was never drawn change nothing', () => {
    const sheet = sheetOf(['k1']);

    expect(keepNotes(sheet, null)).toBe(sheet);
    expect(keepNotes(sheet, gridOf(sheet))).toEqual(sheet);
  });
});
