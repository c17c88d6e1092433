import fc from 'fast-check';
import { Book } from './model/book';
import { clearArea } from './model/cells/clearArea';
import { enterText } from './model/cells/enterText';
import { mergeArea } from './model/cells/mergeArea';
import { readFormula } from './model/cells/readFormula';
import { readValue } from './model/cells/readValue';
import { styleAt } from './model/cells/styleAt';
import { usedArea } from './model/cells/usedArea';
import { writeCells } from './model/cells/writeCells';
import { writeFormats } from './model/cells/writeFormats';
import { writeStyle } from './model/cells/writeStyle';
import { addSheet } from './model/sheets/addSheet';
import { protectSheet } from './model/sheets/protectSheet';
import { displayedText } from './model/text/displayedText';
import { formatValue } from './model/text/formatValue';
import { typedNumber } from './model/text/typedNumber';
import type { Change } from './model/types';

const B2 = { top: 1, left: 1, bottom: 1, right: 1 };
const A1C2 = { top: 0, left: 0, bottom: 1, right: 2 };

function oneSheet() {
  const book = new Book();
  const [sheet = addSheet(book)] = book.sheets;

  book.now = () => new Date(2027, 2, 9, 12);

  return { book, sheet };
}

describe('text entered into a cell', () => {
  test.each([
    ['12.5', 12.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1,23', '1,23', 'General'],
    ['-5', -5, 'General'],
    ['(5)', -5, 'General'],
    ['12%', 0.12, '0%'],
    ['1e3', 1000, '0.00E+00'],
    ['$5', 5, '$#,##0'],
    ['TRUE', true, 'General'],
    ['1/31/2024', 45322, 'm/d/yyyy'],
    ['2024-01-31', 45322, 'm/d/yyyy'],
    ['31.01.2024', '31.01.2024', 'General'],
    ['13/31/2024', '13/31/2024', 'General'],
    ['5-6', 46513, 'd-mmm'],
    ['31 Jan 2024', 45322, 'd-mmm-yy'],
    ['12:30', 0.5208333333333334, 'h:mm'],
    ['#N/A', { error: '#N/A' }, 'General'],
    ["'=1+1", '=1+1', 'General'],
    ["'007", '007', 'General'],
    ['007', 7, 'General'],
    ['школа', 'школа', 'General'],
    ['-', '-', 'General'],
    ['12345678901234567890', 12345678901234600000, 'General'],
  ])('%s becomes %j in the format %s', (text, value, format) => {
    const { book, sheet } = oneSheet();

    enterText(book, sheet, 1, 1, text);

    expect(readValue(book, sheet, 1, 1)).toEqual(value);
    expect(styleAt(sheet, 1, 1).format ?? 'General').toBe(format);
  });

  test.each([
    ['=1+1', '=1+1', 2],
    ['+1+1', '=+1+1', 2],
    ['-A1-1', '=-A1-1', -1],
    ['@SUM(1,2)', '=SUM(1,2)', 3],
    ['-текст', '=-текст', { error: '#NAME?' }],
  ])('%s becomes the formula %s', (text, formula, value) => {
    const { book, sheet } = oneSheet();

    enterText(book, sheet, 1, 1, text);

    expect(readFormula(sheet, 1, 1)).toBe(formula);
    expect(readValue(book, sheet, 1, 1)).toEqual(value);
  });

  test.each(['=1+', '=(', '-5,', '@ivan', '="x'])('%s is refused as a formula without sense', (text) => {
    const { book, sheet } = oneSheet();

    expect(() => enterText(book, sheet, 1, 1, text)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
  });

  test.each(['5-6', '=1+1', '007', '1e5', '@ivan', '-текст'])('%s stays as typed in a text cell', (text) => {
    const { book, sheet } = oneSheet();

    writeStyle(book, sheet, B2, { format: '@' });
    enterText(book, sheet, 1, 1, text);

    expect(readValue(book, sheet, 1, 1)).toBe(text);
  });

  test('keeps the format a cell has already', () => {
    const { book, sheet } = oneSheet();

    writeStyle(book, sheet, B2, { format: '0.0' });
    enterText(book, sheet, 1, 1, '50%');

    expect(styleAt(sheet, 1, 1).format).toBe('0.0');
    expect(displayedText(book, sheet, 1, 1)).toBe('0.5');
  });

  test('of any kind never throws anything but a fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = typedNumber(text, false, 2027);

        expect(typed === null || Number.isFinite(typed.value)).toBe(true);
      }),
    );
  });
});

describe('a grid written into cells', () => {
  test('leaves cells for null and empties them for an empty text, formats stay', () => {
    const { book, sheet } = oneSheet();

    writeCells(book, sheet, A1C2, [
      ['a', 1, true],
      ['b', 2, '=A1&B2'],
    ]);
    writeStyle(book, sheet, A1C2, { fill: '#FFFF00' });
    writeCells(book, sheet, A1C2, [
      [null, '', 'c'],
      ['', null, null],
    ]);

    expect([0, 1, 2].map((column) => readValue(book, sheet, 0, column))).toEqual(['a', null, 'c']);
    expect([0, 1, 2].map((column) => readValue(book, sheet, 1, column))).toEqual([null, 2, 'a2']);
    expect(styleAt(sheet, 1, 0).fill).toBe('#FFFF00');
  });

  test('of another shape is refused', () => {
    const { book, sheet } = oneSheet();

    expect(() => writeCells(book, sheet, A1C2, [['a', 'b', 'c']])).toThrow(/doesn't match the size/);
    expect(() => writeFormats(book, sheet, A1C2, [['@'], ['@']])).toThrow(/doesn't match the size/);
  });

  test('changes nothing when one of its formulas is none', () => {
    const { book, sheet } = oneSheet();

    expect(() =>
      writeCells(book, sheet, A1C2, [
        ['a', 'b', 'c'],
        ['d', 'e', '=1+'],
      ]),
    ).toThrow();
    expect(usedArea(sheet, false)).toBeNull();
  });

  test('does not reach the hidden cells of a merge', () => {
    const { book, sheet } = oneSheet();

    mergeArea(book, sheet, { top: 0, left: 0, bottom: 0, right: 2 }, false);
    writeCells(book, sheet, A1C2, [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);

    expect(readValue(book, sheet, 0, 1)).toBeNull();
    expect(readValue(book, sheet, 1, 1)).toBe('e');
  });

  test('is written in the change log once', () => {
    const { book, sheet } = oneSheet();
    const changes: Change[] = [];

    book.onChange((change) => changes.push(change));
    writeCells(book, sheet, A1C2, [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);

    expect(changes).toEqual([{ sheetId: sheet.id, address: 'A1:C2', kind: 'values' }]);
  });

  test('of a million cells is written and read within seconds on a busy machine', () => {
    const { book, sheet } = oneSheet();
    const rows = Array.from({ length: 50_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => (column % 2 === 0 ? `текст ${row}` : row * column)),
    );
    const started = performance.now();

    writeCells(book, sheet, { top: 0, left: 0, bottom: 49_999, right: 19 }, rows);

    let filled = 0;

    for (let row = 0; row < 50_000; row += 1) {
      for (let column = 0; column < 20; column += 1) {
        if (readValue(book, sheet, row, column) !== null) filled += 1;
      }
    }

    expect(filled).toBe(1_000_000);
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});

describe('a protected sheet', () => {
  test('takes writing only in cells that are not locked', () => {
    const { book, sheet } = oneSheet();

    writeStyle(book, sheet, B2, { locked: false });
    protectSheet(book, sheet);
    enterText(book, sheet, 1, 1, 'да');

    const denied = expect.objectContaining({ code: 'AccessDenied' });

    expect(readValue(book, sheet, 1, 1)).toBe('да');
    expect(() => enterText(book, sheet, 0, 0, 'нет')).toThrow(denied);
    expect(() => clearArea(book, sheet, A1C2, 'Contents')).toThrow(denied);
    expect(() => writeStyle(book, sheet, B2, { bold: true })).toThrow(denied);
  });
});

describe('what a cell shows', () => {
  test.each([
    [1234.5, 'General', '1234.5', '1234,5'],
    [0.1 + 0.2, 'General', '0.3', '0,3'],
    [123456789012, 'General', '1.23457E+11', '1,23457E+11'],
    [1234.5, '0', '1235', '1235'],
    [-0.4, '0', '0', '0'],
    [2.345, '0.00', '2.35', '2,35'],
    [1234567.891, '#,##0.0', '1,234,567.9', '1\u00a0234\u00a0567,9'],
    [0.256, '0%', '26%', '26%'],
    [5, '0.##', '5.', '5,'],
    [-3, '+0.0#;-0.0#;0.0', '-3.0', '-3,0'],
    [3.25, '+0.0#;-0.0#;0.0', '+3.25', '+3,25'],
    [0, '+0.0#;-0.0#;0.0', '0.0', '0,0'],
    [45322, 'dd.mm.yyyy', '31.01.2024', '31.01.2024'],
    [45322, 'm/d/yyyy', '1/31/2024', '31.01.2024'],
    [45322.75, 'd mmmm yyyy hh:mm', '31 January 2024 18:00', '31 Январь 2024 18:00'],
    [60, 'dd.mm.yyyy', '29.02.1900', '29.02.1900'],
    [-1, 'dd.mm.yyyy', '########', '########'],
    [1.5, '[h]:mm', '36:00', '36:00'],
    ['текст', '@', 'текст', 'текст'],
    [true, 'General', 'TRUE', 'ИСТИНА'],
    [{ error: '#N/A' } as const, 'General', '#N/A', '#Н/Д'],
    [5, '0" ч."', '5 ч.', '5 ч.'],
    [-5, '[Red]0;[Blue]0', '5', '5'],
  ])('%j in the format %s is %s, and %s in Russian', (value, format, english, russian) => {
    expect(formatValue(value, format, 'en-US')).toBe(english);
    expect(formatValue(value, format, 'ru-RU')).toBe(russian);
  });

  test('follows the date system of 1904', () => {
    expect(formatValue(0, 'dd.mm.yyyy', 'ru-RU', true)).toBe('01.01.1904');
  });

  test('is text for every number in every format', () => {
    const codes = fc.array(
      fc.constantFrom('0', '#', ',', '.', '%', 'd', 'm', 'y', 'h', 's', ';', '@', '"x"', 'E+0', ' '),
      {
        minLength: 1,
        maxLength: 8,
      },
    );

    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), codes, (value, format) => {
        expect(typeof formatValue(value, format.join(''))).toBe('string');
      }),
    );
  });
});
