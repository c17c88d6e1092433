import fc from 'fast-check';
import { areaName } from './model/address/areaName';
import { Book } from './model/book';
import { enterText } from './model/cells/enterText';
import { isRowHidden } from './model/cells/isRowHidden';
import { readFormula } from './model/cells/readFormula';
import { readValue } from './model/cells/readValue';
import { setRowsHidden } from './model/cells/setRowsHidden';
import { writeCells } from './model/cells/writeCells';
import { writeStyle } from './model/cells/writeStyle';
import { addComment } from './model/objects/addComment';
import { addSheet } from './model/sheets/addSheet';
import { addTable } from './model/tables/addTable';
import { addTableColumn } from './model/tables/addTableColumn';
import { addTableRows } from './model/tables/addTableRows';
import { convertToRange } from './model/tables/convertToRange';
import { deleteTableColumn } from './model/tables/deleteTableColumn';
import { deleteTableRows } from './model/tables/deleteTableRows';
import { filterTable } from './model/tables/filterTable';
import { renameTable } from './model/tables/renameTable';
import { resizeTable } from './model/tables/resizeTable';
import { sortTable } from './model/tables/sortTable';
import type { CellInput } from './model/types';

function tableOf(rows: readonly (readonly CellInput[])[]) {
  const book = new Book();
  const [sheet = addSheet(book)] = book.sheets;
  const right = (rows[0]?.length ?? 1) - 1;
  const area = { top: 1, left: 1, bottom: rows.length, right: right + 1 };

  writeCells(book, sheet, area, rows);

  const table = addTable(book, sheet, area, true);
  const column = (index: number) =>
    Array.from({ length: table.area.bottom - 1 }, (_, row) => readValue(book, sheet, row + 2, index + 1));

  return { book, sheet, table, column };
}

const three = [
  ['Имя', 'Часы', 'Код'],
  ['Вера', 3, 'c'],
  ['анна', 1, 'a'],
  ['Борис', 2, 'b'],
];

describe('a table of a simulated workbook', () => {
  test('has its headings as texts, none empty, none twice', () => {
    const { table } = tableOf([
      ['Имя', '', 'имя', 2027],
      ['а', 'б', 'в', 'г'],
    ]);

    expect(table.columns.map(({ name }) => name)).toEqual(['Имя', 'Column2', 'имя2', '2027']);
  });

  test('may not overlap another, and its name is one of its own', () => {
    const { book, sheet, table } = tableOf(three);

    expect(() => addTable(book, sheet, { top: 4, left: 0, bottom: 9, right: 1 }, true)).toThrow(/overlap/);

    const other = addTable(book, sheet, { top: 9, left: 0, bottom: 9, right: 1 }, true);

    expect(other.name).toBe('Table2');
    expect(areaName(other.area)).toBe('A10:B11');
    expect(() => renameTable(book, sheet, other, 'TABLE1')).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
    expect(() => renameTable(book, sheet, other, 'A1')).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
    expect(() => renameTable(book, sheet, table, 'Наставники')).not.toThrow();
  });

  test('takes formulas along when it or a column of it is renamed, or becomes a range', () => {
    const { book, sheet, table } = tableOf(three);

    enterText(book, sheet, 0, 8, '=SUM(Table1[Часы])');
    renameTable(book, sheet, table, 'Реестр');
    enterText(book, sheet, 1, 2, 'Часы за год');

    expect(readFormula(sheet, 0, 8)).toBe('=SUM(Реестр[Часы за год])');

    convertToRange(book, sheet, table);

    expect(readFormula(sheet, 0, 8)).toBe('=SUM(Sheet1!$C$3:$C$5)');
    expect(readValue(book, sheet, 0, 8)).toBe(6);
    expect(sheet.tables).toEqual([]);
  });

  test('gets a heading again when the user empties it', () => {
    const { book, sheet, table } = tableOf(three);

    enterText(book, sheet, 1, 2, '');

    expect(table.columns[1]?.name).toBe('Column2');
    expect(readValue(book, sheet, 1, 2)).toBe('Column2');
  });

  test('made of headings alone takes its first row into its empty one', () => {
    const { book, sheet, table, column } = tableOf([['Имя', 'Часы', 'Код']]);

    addTableRows(book, sheet, table, null, [
      ['Анна', 1, 'a'],
      ['Борис', 2, 'b'],
    ]);
    addTableRows(book, sheet, table, null, [['Вера', 3, 'c']]);
    addTableRows(book, sheet, table, 0, [['Яна', 0, 'z']]);

    expect(column(0)).toEqual(['Яна', 'Анна', 'Борис', 'Вера']);
    expect(areaName(table.area)).toBe('B2:D6');
  });

  test('moves what is below down when rows are added, and lends them looks and formulas', () => {
    const { book, sheet, table } = tableOf([
      ['Имя', 'Часы', 'x2'],
      ['Вера', 3, '=C3*2'],
      ['Яна', 4, '=C4*2'],
    ]);

    writeStyle(book, sheet, { top: 3, left: 1, bottom: 3, right: 1 }, { format: '@' });
    enterText(book, sheet, 5, 1, 'ниже');
    addTableRows(book, sheet, table, null, [['007', 5, null]]);

    expect(readValue(book, sheet, 6, 1)).toBe('ниже');
    expect(readValue(book, sheet, 4, 1)).toBe('007');
    expect(readValue(book, sheet, 4, 3)).toBe(10);
  });

  test('keeps one empty row when all are deleted', () => {
    const { book, sheet, table, column } = tableOf(three);

    enterText(book, sheet, 6, 1, 'ниже');
    deleteTableRows(book, sheet, table, 0, 3);

    expect(column(0)).toEqual([null]);
    expect(areaName(table.area)).toBe('B2:D3');
    expect(readValue(book, sheet, 4, 1)).toBe('ниже');
  });

  test('gets and loses columns anywhere', () => {
    const { book, sheet, table, column } = tableOf(three);

    addTableColumn(book, sheet, table, 1, ['Класс', 5, 6, 7]);
    addTableColumn(book, sheet, table, null, ['Итог', 1, 1, 1]);
    deleteTableColumn(book, sheet, table, 0);

    expect(table.columns.map(({ name }) => name)).toEqual(['Класс', 'Часы', 'Код', 'Итог']);
    expect(column(0)).toEqual([5, 6, 7]);
    expect(column(2)).toEqual(['c', 'a', 'b']);
  });

  test('is resized over cells that are there', () => {
    const { book, sheet, table } = tableOf(three);

    enterText(book, sheet, 1, 4, 'Ещё');
    resizeTable(book, sheet, table, { top: 1, left: 1, bottom: 9, right: 4 });

    expect(table.columns.map(({ name }) => name)).toEqual(['Имя', 'Часы', 'Код', 'Ещё']);
    expect(() => resizeTable(book, sheet, table, { top: 2, left: 1, bottom: 9, right: 4 })).toThrow();
  });
});

describe('sorting a table', () => {
  test('orders numbers, texts, booleans, errors, and empty cells last both ways', () => {
    const { book, sheet, table, column } = tableOf([
      ['Значение'],
      ['текст'],
      [null],
      [true],
      [5],
      ['#N/A'],
      ['Ёлка'],
      [-1],
    ]);

    sortTable(book, sheet, table, [{ column: 0 }]);
    expect(column(0)).toEqual([-1, 5, 'Ёлка', 'текст', true, { error: '#N/A' }, null]);

    sortTable(book, sheet, table, [{ column: 0, descending: true }]);
    expect(column(0)).toEqual([{ error: '#N/A' }, true, 'текст', 'Ёлка', 5, -1, null]);
  });

  test('moves looks, comments and formulas of the row along', () => {
    const { book, sheet, table, column } = tableOf([
      ['Имя', 'Часы', 'x2'],
      ['Вера', 3, '=C3*2'],
      ['Анна', 1, '=C4*2'],
    ]);

    writeStyle(book, sheet, { top: 2, left: 1, bottom: 2, right: 1 }, { fill: '#FF0000' });

    const comment = addComment(book, sheet, 2, 1, 'проверить', 'note');

    sortTable(book, sheet, table, [{ column: 0 }]);

    expect(column(0)).toEqual(['Анна', 'Вера']);
    expect(column(2)).toEqual([2, 6]);
    expect(readFormula(sheet, 3, 3)).toBe('=C4*2');
    expect(sheet.cells.get(3, 1)?.style?.fill).toBe('#FF0000');
    expect(comment.row).toBe(3);
  });

  test('leaves hidden rows where they are', () => {
    const { book, sheet, table, column } = tableOf(three);

    setRowsHidden(book, sheet, 3, 3, true);
    sortTable(book, sheet, table, [{ column: 0 }]);

    expect(column(0)).toEqual(['Борис', 'анна', 'Вера']);
  });

  test('keeps every row whole', () => {
    const rows = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()), {
      minLength: 2,
      maxLength: 40,
    });

    fc.assert(
      fc.property(rows, fc.nat({ max: 2 }), fc.boolean(), (values, key, descending) => {
        const { book, sheet, table } = tableOf([
          ['Текст', 'Число', 'Признак'],
          ...values.map(([text, number, flag]) => [`'${text}`, number, flag]),
        ]);
        const shown = (): string[] =>
          values.map((_, row) =>
            JSON.stringify([1, 2, 3].map((column) => readValue(book, sheet, row + 2, column))),
          );
        const before = shown();

        sortTable(book, sheet, table, [{ column: key, descending }]);

        expect(shown().sort()).toEqual(before.sort());
      }),
    );
  });
});

describe('a filter', () => {
  test('hides rows by shown texts and by criteria, and shows them again', () => {
    const { book, sheet, table } = tableOf(three);
    const hidden = () => [2, 3, 4].filter((row) => isRowHidden(sheet, row));

    filterTable(book, sheet, table, 0, { kind: 'values', values: ['анна', 'вера'] });
    expect(hidden()).toEqual([4]);

    filterTable(book, sheet, table, 1, { kind: 'custom', first: '>1' });
    expect(hidden()).toEqual([3, 4]);

    filterTable(book, sheet, table, 0, null);
    expect(hidden()).toEqual([3]);

    filterTable(book, sheet, table, 1, null);
    expect(hidden()).toEqual([]);
  });
});
