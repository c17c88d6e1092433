import { addTotalsText } from './model/acts/addTotalsText';
import { clipOf } from './model/acts/clipOf';
import { fillColor } from './model/acts/fillColor';
import { fillDown } from './model/acts/fillDown';
import { filterByTexts } from './model/acts/filterByTexts';
import { foreignClip } from './model/acts/foreignClip';
import { hideColumns } from './model/acts/hideColumns';
import { hideRows } from './model/acts/hideRows';
import { insertRows } from './model/acts/insertRows';
import { mergeCells } from './model/acts/mergeCells';
import { moveColumn } from './model/acts/moveColumn';
import { paste } from './model/acts/paste';
import { pasteText } from './model/acts/pasteText';
import { setNumberFormat } from './model/acts/setNumberFormat';
import { sortByColumn } from './model/acts/sortByColumn';
import { typeText } from './model/acts/typeText';
import { areaName } from './model/address/areaName';
import { Book } from './model/book';
import { isColumnHidden } from './model/cells/isColumnHidden';
import { isRowHidden } from './model/cells/isRowHidden';
import { readFormula } from './model/cells/readFormula';
import { readValue } from './model/cells/readValue';
import { styleAt } from './model/cells/styleAt';
import { writeCells } from './model/cells/writeCells';
import { writeStyle } from './model/cells/writeStyle';
import { addConditional } from './model/rules/addConditional';
import { setValidation } from './model/rules/setValidation';
import { validationAt } from './model/rules/validationAt';
import { addSheet } from './model/sheets/addSheet';
import { protectSheet } from './model/sheets/protectSheet';
import { addTable } from './model/tables/addTable';
import type { Area, ErrorAlert, Validation } from './model/types';

const TABLE: Area = { top: 1, left: 1, bottom: 3, right: 3 };
const YEARS: Area = { top: 2, left: 2, bottom: 3, right: 2 };

function registry(style: ErrorAlert['style'] = 'Stop') {
  const book = new Book();
  const [sheet = addSheet(book)] = book.sheets;
  const validation: Validation = {
    rule: { kind: 'whole', operator: 'Between', first: 1990, second: 2027 },
    ignoreBlank: true,
    prompt: { title: '', message: '', show: false },
    alert: { style, title: 'Год', message: 'Год от 1990 до 2027', show: true },
  };

  writeCells(book, sheet, TABLE, [
    ['Имя', 'Год', 'Код'],
    ['Анна', 2001, 'a'],
    ['Борис', 2002, 'b'],
  ]);

  const table = addTable(book, sheet, TABLE, true);

  setValidation(book, sheet, YEARS, validation);
  addConditional(
    book,
    sheet,
    [{ ...TABLE, top: 2 }],
    { kind: 'custom', formula: '=$C3<2000' },
    { bold: true },
  );
  writeStyle(book, sheet, { ...TABLE, top: 2, right: 1 }, { format: '@', fill: '#EEEEEE' });

  return { book, sheet, table };
}

describe('typing', () => {
  test('over a cell with a strict validation is refused and changes nothing', () => {
    const { book, sheet } = registry();

    expect(typeText(book, sheet, 2, 2, '1800')).toEqual({
      done: false,
      reason: 'validation',
      title: 'Год',
      message: 'Год от 1990 до 2027',
    });
    expect(typeText(book, sheet, 2, 2, '1800', true)).toMatchObject({ done: false });
    expect(typeText(book, sheet, 2, 2, '=1800+1')).toMatchObject({ done: false });
    expect(readValue(book, sheet, 2, 2)).toBe(2001);
    expect(typeText(book, sheet, 2, 2, '')).toEqual({ done: true });
  });

  test('over a cell with a mild validation asks, and whoever insists has it', () => {
    const { book, sheet } = registry('Warning');

    expect(typeText(book, sheet, 2, 2, 'нет данных')).toMatchObject({ done: false, reason: 'warning' });
    expect(typeText(book, sheet, 2, 2, 'нет данных', true)).toEqual({ done: true });
    expect(readValue(book, sheet, 2, 2)).toBe('нет данных');
  });

  test('under a table makes it longer, with looks and rules', () => {
    const { book, sheet, table } = registry();

    expect(typeText(book, sheet, 4, 1, 'Вера')).toEqual({ done: true });

    expect(areaName(table.area)).toBe('B2:D5');
    expect(styleAt(sheet, 4, 1)).toMatchObject({ format: '@', fill: '#EEEEEE' });
    expect(typeText(book, sheet, 4, 2, '1800')).toMatchObject({ reason: 'validation' });
    expect(sheet.conditionals[0]?.areas.map(areaName)).toEqual(['B3:D5']);
  });

  test('beside a table makes it wider', () => {
    const { book, sheet, table } = registry();

    typeText(book, sheet, 1, 4, 'Своё');

    expect(areaName(table.area)).toBe('B2:E4');
    expect(table.columns.map(({ name }) => name)).toEqual(['Имя', 'Год', 'Код', 'Своё']);
  });

  test('a row further down, or where something stands, leaves the table as it is', () => {
    const { book, sheet, table } = registry();

    typeText(book, sheet, 5, 1, 'Итого');
    expect(areaName(table.area)).toBe('B2:D4');

    addTotalsText(book, sheet, 'Table1');
    expect(areaName(table.area)).toBe('B2:D4');
    expect(readValue(book, sheet, 5, 2)).toBe(4003);
  });

  test('on a protected sheet is refused', () => {
    const { book, sheet } = registry();

    protectSheet(book, sheet);

    expect(typeText(book, sheet, 2, 1, 'я')).toMatchObject({ done: false, reason: 'refused' });
    expect(insertRows(book, sheet, 2, 1)).toMatchObject({ done: false, reason: 'refused' });
  });

  test('what is no formula is refused', () => {
    const { book, sheet } = registry();

    expect(typeText(book, sheet, 9, 9, '=1+')).toMatchObject({ done: false, reason: 'refused' });
  });
});

describe('pasting', () => {
  test('plainly bypasses validation and replaces it, the format and the conditional format', () => {
    const { book, sheet } = registry();

    expect(paste(book, sheet, 2, 1, foreignClip([['Яна', 1800]]))).toEqual({ done: true });

    expect(readValue(book, sheet, 2, 2)).toBe(1800);
    expect(validationAt(sheet, 2, 2)).toBeNull();
    expect(validationAt(sheet, 3, 2)).not.toBeNull();
    expect(styleAt(sheet, 2, 1)).toEqual({});
    expect(sheet.conditionals[0]?.areas.map(areaName)).toEqual(['D3', 'B4:D4']);
  });

  test('values bypasses validation and keeps everything else', () => {
    const { book, sheet } = registry();

    paste(book, sheet, 2, 1, foreignClip([['Яна', 1800]]), 'values');

    expect(readValue(book, sheet, 2, 2)).toBe(1800);
    expect(validationAt(sheet, 2, 2)).not.toBeNull();
    expect(styleAt(sheet, 2, 1).format).toBe('@');
  });

  test('under a table makes it longer; a numeric name from elsewhere arrives as a number', () => {
    const { book, sheet, table } = registry();

    paste(
      book,
      sheet,
      4,
      1,
      foreignClip([
        ['Яна', 2003, 'c'],
        [5, 2004, 'd'],
      ]),
    );

    expect(areaName(table.area)).toBe('B2:D6');
    expect(readValue(book, sheet, 5, 1)).toBe(5);
  });

  test('from the same sheet shifts relative references and brings rules', () => {
    const { book, sheet } = registry();

    typeText(book, sheet, 7, 6, '=C3+$C$4');
    paste(book, sheet, 8, 7, clipOf(book, sheet, { top: 7, left: 6, bottom: 7, right: 6 }));
    expect(readFormula(sheet, 8, 7)).toBe('=D4+$C$4');

    paste(book, sheet, 10, 6, clipOf(book, sheet, YEARS));
    expect(validationAt(sheet, 11, 6)).toMatchObject({ rule: { first: 1990 } });
    expect(sheet.conditionals.at(-1)).toMatchObject({ condition: { formula: '=$C11<2000' } });
  });

  test('leaves out rows that a filter hides', () => {
    const { book, sheet } = registry();

    filterByTexts(book, sheet, 2, 1, ['Борис']);

    expect(clipOf(book, sheet, { ...TABLE, top: 2 }).rows).toHaveLength(1);
  });

  test('text of another program enters it as if typed, unvalidated, and keeps formats', () => {
    const { book, sheet } = registry();

    pasteText(book, sheet, 2, 1, '007\t1800\r\n=1\t1/2\r\n');

    expect([2, 3].map((row) => readValue(book, sheet, row, 1))).toEqual(['007', '=1']);
    expect(readValue(book, sheet, 2, 2)).toBe(1800);
    expect(validationAt(sheet, 2, 2)).not.toBeNull();
  });

  test('over a heading renames the column', () => {
    const { book, sheet, table } = registry();

    paste(book, sheet, 1, 2, foreignClip([[2027]]));

    expect(table.columns[1]?.name).toBe('2027');
    expect(readValue(book, sheet, 1, 2)).toBe('2027');
  });
});

describe('other acts', () => {
  test('filling down repeats value, format and rules', () => {
    const { book, sheet } = registry();

    typeText(book, sheet, 2, 6, '=C3*2');
    fillDown(book, sheet, { top: 2, left: 6, bottom: 5, right: 6 });

    expect([3, 4, 5].map((row) => readFormula(sheet, row, 6))).toEqual(['=C4*2', '=C5*2', '=C6*2']);
  });

  test('sorting works in and outside tables', () => {
    const { book, sheet } = registry();

    expect(sortByColumn(book, sheet, 2, 1, true)).toEqual({ done: true });
    expect(readValue(book, sheet, 2, 1)).toBe('Борис');

    pasteText(book, sheet, 7, 1, 'x\ty\n3\tc\n1\ta\n2\tb');
    sortByColumn(book, sheet, 8, 1);

    expect([7, 8, 9, 10].map((row) => readValue(book, sheet, row, 2))).toEqual(['y', 'a', 'b', 'c']);
  });

  test('merging is refused in a table and keeps the first value elsewhere', () => {
    const { book, sheet } = registry();

    expect(mergeCells(book, sheet, { top: 2, left: 1, bottom: 3, right: 1 })).toMatchObject({ done: false });

    pasteText(book, sheet, 7, 1, '\tа\tб');
    mergeCells(book, sheet, { top: 7, left: 1, bottom: 7, right: 3 });

    expect([1, 2, 3].map((column) => readValue(book, sheet, 7, column))).toEqual(['а', null, null]);
    expect(sortByColumn(book, sheet, 7, 1)).toMatchObject({ done: false });
  });

  test('moving a column and changing a format leave values alone', () => {
    const { book, sheet, table } = registry();

    moveColumn(book, sheet, 2, 1);
    setNumberFormat(book, sheet, { top: 2, left: 1, bottom: 3, right: 1 }, '@');

    expect(table.columns.map(({ name }) => name)).toEqual(['Год', 'Имя', 'Код']);
    expect(readValue(book, sheet, 2, 1)).toBe(2001);
  });

  test('hiding and painting change no value, and showing is what the sheet remembers', () => {
    const { book, sheet } = registry();

    hideRows(book, sheet, 2, 2);
    hideColumns(book, sheet, 2, 2);
    fillColor(book, sheet, TABLE, '#00FF00');
    fillColor(book, sheet, { ...TABLE, bottom: 1 }, null);

    expect([isRowHidden(sheet, 2), isRowHidden(sheet, 3), isColumnHidden(sheet, 2)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([1, 2].map((row) => styleAt(sheet, row, 2).fill)).toEqual([undefined, '#00FF00']);
    expect(readValue(book, sheet, 2, 2)).toBe(2001);
  });
});
