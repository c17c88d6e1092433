import fc from 'fast-check';
import { areaName } from './model/address/areaName';
import { containsCell } from './model/address/containsCell';
import { subtractArea } from './model/address/subtractArea';
import { Book } from './model/book';
import { translateFormula } from './model/calc/translateFormula';
import { enterText } from './model/cells/enterText';
import { mergeArea } from './model/cells/mergeArea';
import { readFormula } from './model/cells/readFormula';
import { readValue } from './model/cells/readValue';
import { setRowHeight } from './model/cells/setRowHeight';
import { writeCells } from './model/cells/writeCells';
import { LAST_COLUMN, LAST_ROW } from './model/limits';
import { addName } from './model/names/addName';
import { addChart } from './model/objects/addChart';
import { addConditional } from './model/rules/addConditional';
import { setValidation } from './model/rules/setValidation';
import { addSheet } from './model/sheets/addSheet';
import { deleteCells } from './model/shift/deleteCells';
import { insertCells } from './model/shift/insertCells';
import { moveArea } from './model/shift/moveArea';
import { moveCells } from './model/shift/moveCells';
import { moveColumns } from './model/shift/moveColumns';
import { shiftArea } from './model/shift/shiftArea';
import { addTable } from './model/tables/addTable';
import type { Area, Validation } from './model/types';

const text: Validation = {
  rule: { kind: 'custom', formula: '=LEN(B3)<5' },
  ignoreBlank: true,
  prompt: { title: '', message: '', show: false },
  alert: { style: 'Stop', title: '', message: '', show: true },
};
const rowsAt = (row: number, count = 1): Area => ({
  top: row,
  left: 0,
  bottom: row + count - 1,
  right: LAST_COLUMN,
});
const columnsAt = (column: number, count = 1): Area => ({
  top: 0,
  left: column,
  bottom: LAST_ROW,
  right: column + count - 1,
});

function filled() {
  const book = new Book();
  const [sheet = addSheet(book)] = book.sheets;
  const other = addSheet(book, 'Другой лист');

  writeCells(book, sheet, { top: 1, left: 1, bottom: 4, right: 3 }, [
    ['Имя', 'Часы', 'Код'],
    ['Вера', 3, 'c'],
    ['Анна', 1, 'a'],
    ['Борис', 2, 'b'],
  ]);
  addTable(book, sheet, { top: 1, left: 1, bottom: 4, right: 3 }, true);
  setValidation(book, sheet, { top: 2, left: 1, bottom: 4, right: 1 }, text);
  addConditional(
    book,
    sheet,
    [{ top: 2, left: 1, bottom: 4, right: 3 }],
    { kind: 'custom', formula: '=$C3>1' },
    { fill: '#FF0000' },
  );
  addName(book, null, 'часы', '=Sheet1!$C$3:$C$5');
  addChart(book, sheet, 'ColumnClustered', { sheet, area: { top: 1, left: 1, bottom: 4, right: 2 } }, 'Auto');
  mergeArea(book, sheet, { top: 8, left: 1, bottom: 8, right: 3 }, false);
  setRowHeight(book, sheet, 8, 8, 40);
  enterText(book, sheet, 9, 1, '=SUM(C3:C5)+$C$4');
  writeCells(book, other, { top: 0, left: 0, bottom: 1, right: 0 }, [['=Sheet1!C4'], ['=Sheet1!B3:D5']]);

  const picture = () => ({
    cells: [...sheet.cells.entries()]
      .map(([row, column, cell]) => `${row},${column}=${JSON.stringify(cell)}`)
      .sort(),
    tables: sheet.tables.map((table) => ({
      area: areaName(table.area),
      names: table.columns.map(({ name }) => name),
    })),
    rules: [...sheet.validations, ...sheet.conditionals].map(({ areas, ...rule }) => ({
      ...rule,
      areas: areas.map(areaName),
    })),
    merges: sheet.merges.map(areaName),
    rows: [...sheet.rows],
    names: book.names.map(({ formula }) => formula),
    charts: sheet.charts.map(({ series }) => series),
    other: [0, 1].map((row) => readFormula(other, row, 0)),
  });

  return { book, sheet, other, picture };
}

describe('rows inserted into a sheet', () => {
  test('move tables, rules, names, charts, merges and formulas of every sheet', () => {
    const { book, sheet, picture } = filled();

    insertCells(book, sheet, rowsAt(3, 2), 'Down');

    const after = picture();

    expect(after.tables[0]?.area).toBe('B2:D7');
    expect(after.rules.map(({ areas }) => areas)).toEqual([['B3:B7'], ['B3:D7']]);
    expect(after.merges).toEqual(['B11:D11']);
    expect(after.rows).toEqual([[10, { size: 40, fitted: false }]]);
    expect(after.names).toEqual(['=Sheet1!$C$3:$C$7']);
    expect(after.charts[0]?.[0]?.values).toBe('=Sheet1!$C$3:$C$7');
    expect(after.other).toEqual(['=Sheet1!C6', '=Sheet1!B3:D7']);
    expect(readFormula(sheet, 11, 1)).toBe('=SUM(C3:C7)+$C$6');
    expect(readValue(book, sheet, 11, 1)).toBe(7);
  });

  test('before the first row of a table belong to it, rules included', () => {
    const { book, sheet, picture } = filled();

    insertCells(book, sheet, rowsAt(2), 'Down');

    expect(picture().tables[0]?.area).toBe('B2:D6');
    expect(picture().rules).toMatchObject([
      { areas: ['B3:B6'], rule: { formula: '=LEN(B3)<5' } },
      { areas: ['B3:D6'], condition: { formula: '=$C3>1' } },
    ]);
  });

  test('and deleted again leave everything as it was', () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 5 }), (row, count) => {
        const { book, sheet, picture } = filled();
        const before = picture();

        insertCells(book, sheet, rowsAt(row, count), 'Down');
        deleteCells(book, sheet, rowsAt(row, count), 'Up');

        expect(picture()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('columns', () => {
  test('inserted into a table get a heading', () => {
    const { book, sheet, picture } = filled();

    insertCells(book, sheet, columnsAt(2), 'Right');

    expect(picture().tables[0]).toEqual({ area: 'B2:E5', names: ['Имя', 'Column2', 'Часы', 'Код'] });
    expect(readFormula(sheet, 9, 1)).toBe('=SUM(D3:D5)+$D$4');
  });

  test('inserted and deleted again leave everything as it was', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 3 }), (column, count) => {
        const { book, sheet, picture } = filled();
        const before = picture();

        insertCells(book, sheet, columnsAt(column, count), 'Right');
        deleteCells(book, sheet, columnsAt(column, count), 'Left');

        expect(picture()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test('deleted take a column of the table along and break what pointed at it', () => {
    const { book, sheet, picture } = filled();

    deleteCells(book, sheet, columnsAt(2), 'Left');

    expect(picture().tables[0]).toEqual({ area: 'B2:C5', names: ['Имя', 'Код'] });
    expect(picture().names).toEqual(['=#REF!']);
    expect(readValue(book, sheet, 9, 1)).toEqual({ error: '#REF!' });
  });

  test('moved within a table keep its area; references and rules follow', () => {
    const { book, sheet, picture } = filled();

    sheet.merges = [];
    moveColumns(book, sheet, 1, 1, 4);

    expect(picture().tables[0]).toEqual({ area: 'B2:D5', names: ['Часы', 'Код', 'Имя'] });
    expect(picture().rules[0]).toMatchObject({ areas: ['D3:D5'], rule: { formula: '=LEN(D3)<5' } });
    expect(picture().names).toEqual(['=Sheet1!$B$3:$B$5']);
    expect(readValue(book, sheet, 2, 3)).toBe('Вера');
  });

  test('moved there and back leave every cell as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), (column, target) => {
        const { book, sheet, picture } = filled();

        sheet.merges = [];

        const before = picture();

        moveColumns(book, sheet, column, column, target);

        const now = target > column ? Math.max(column, target - 1) : target;

        moveColumns(book, sheet, now, now, target > column ? column : column + 1);

        expect(picture().cells).toEqual(before.cells);
        expect(picture().tables).toEqual(before.tables);
      }),
      { numRuns: 40 },
    );
  });
});

describe('cells', () => {
  test('cut and pasted elsewhere take references and rules along', () => {
    const { book, sheet, picture } = filled();

    moveCells(book, sheet, { top: 3, left: 2, bottom: 3, right: 2 }, 12, 5);

    expect(readValue(book, sheet, 12, 5)).toBe(1);
    expect(picture().other[0]).toBe('=Sheet1!F13');
    expect(readFormula(sheet, 9, 1)).toBe('=SUM(C3:C5)+$F$13');
  });

  test('inserted so that a table or a merge would be torn are refused', () => {
    const { book, sheet } = filled();
    const torn = expect.objectContaining({ code: 'InvalidOperation' });

    expect(() => insertCells(book, sheet, { top: 2, left: 1, bottom: 2, right: 1 }, 'Down')).toThrow(torn);
    expect(() => insertCells(book, sheet, { top: 7, left: 1, bottom: 7, right: 1 }, 'Down')).toThrow(torn);
    expect(() => deleteCells(book, sheet, { top: 2, left: 0, bottom: 2, right: 0 }, 'Left')).toThrow(torn);
    expect(() => deleteCells(book, sheet, rowsAt(1), 'Up')).toThrow(torn);
  });

  test('of all rows of a table deleted leave it one empty row', () => {
    const { book, sheet, picture } = filled();

    deleteCells(book, sheet, rowsAt(2, 3), 'Up');

    expect(picture().tables[0]?.area).toBe('B2:D3');
    expect(readValue(book, sheet, 2, 1)).toBeNull();
  });
});

const areas = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 10 }), fc.nat({ max: 10 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe('areas', () => {
  test('shifted by inserting come back by deleting', () => {
    const shifts = fc.record({
      axis: fc.constantFrom('row' as const, 'column' as const),
      at: fc.nat({ max: 40 }),
      count: fc.integer({ min: 1, max: 9 }),
      first: fc.nat({ max: 20 }),
      last: fc.integer({ min: 20, max: 60 }),
    });

    fc.assert(
      fc.property(areas, shifts, (area, shift) => {
        const moved = shiftArea(area, shift);

        expect(moved && shiftArea(moved, { ...shift, count: -shift.count })).toEqual(area);
      }),
    );
  });

  test('of moved columns keep their size when they move as a whole', () => {
    fc.assert(
      fc.property(areas, fc.nat({ max: 60 }), (area, target) => {
        const moved = moveArea(area, { first: area.left, last: area.right, target });

        expect(moved && moved.right - moved.left).toBe(area.right - area.left);
      }),
    );
  });

  test('without a hole have every other cell once', () => {
    fc.assert(
      fc.property(areas, areas, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (area, hole, row, column) => {
        const hits = subtractArea(area, hole).filter((part) => containsCell(part, row, column));
        const isLeft = containsCell(area, row, column) && !containsCell(hole, row, column);

        expect(hits).toHaveLength(isLeft ? 1 : 0);
      }),
    );
  });

  test('of a copied formula move except where a dollar stands', () => {
    expect(translateFormula('=A1+$A1+A$1+$A$1+B:B+"A1"+Лист!C3:D4', 2, 1)).toBe(
      '=B3+$A3+B$1+$A$1+C:C+"A1"+Лист!D5:E6',
    );
    expect(translateFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});
