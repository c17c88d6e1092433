import fc from 'fast-check';
import { parseArea } from './model/address/parseArea';
import { Book } from './model/book';
import { evaluate } from './model/calc/evaluate';
import { type Structured, structuredOf, structuredText } from './model/calc/structured';
import { enterText } from './model/cells/enterText';
import { readValue } from './model/cells/readValue';
import { writeCells } from './model/cells/writeCells';
import { addName } from './model/names/addName';
import { addSheet } from './model/sheets/addSheet';
import { addTable } from './model/tables/addTable';
import type { CellInput, CellValue } from './model/types';

const AREA = { top: 0, left: 0, bottom: 3, right: 2 };

function bookWith(rows: readonly (readonly CellInput[])[]) {
  const book = new Book();
  const [sheet = addSheet(book)] = book.sheets;
  const width = rows[0]?.length ?? 0;

  writeCells(book, sheet, { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 }, rows);

  return { book, sheet, result: (formula: string): CellValue => evaluate(book, sheet, 20, 10, formula) };
}

const people = [
  ['Имя', 'Часы', 'Школа'],
  ['Анна', 10, 'Лицей'],
  ['Борис', 20, 'Школа 5'],
  ['Вера', null, 'Школа 7'],
];

describe('formulas of a simulated workbook', () => {
  test.each([
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=(1+2)*3%', 0.09],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="АБВ"="абв"', true],
    ['=2>"1"', false],
    ['=1/0', { error: '#DIV/0!' }],
    ['="x"+1', { error: '#VALUE!' }],
    ['=NOSUCH(1)', { error: '#NAME?' }],
    ['=nosuchname', { error: '#NAME?' }],
    ['=Absent!A1', { error: '#REF!' }],
    ['=IF(1>2,1/0,"нет")', 'нет'],
    ['=IF(TRUE,,1)', null],
    ['=IFERROR(1/0,"ошибка")', 'ошибка'],
    ['=AND(TRUE,1,"TRUE")', true],
    ['=OR(FALSE,0)', false],
    ['=NOT(ISNUMBER("5"))', true],
    ['=SUM(B1:B4)', 30],
    ['=SUM(B:B,5)', 35],
    ['=COUNT(A1:C4)', 2],
    ['=COUNTA(B1:B4)', 3],
    ['=AVERAGE(B2:B4)', 15],
    ['=MIN(B1:B4)&MAX(B1:B4)', '1020'],
    ['=COUNTIF(C2:C4,"школа*")', 2],
    ['=COUNTIF(B2:B4,">=20")', 1],
    ['=COUNTIF(A1:A4,"?*")', 4],
    ['=SUMIF(C2:C4,"Лицей",B2:B4)', 10],
    ['=SUMIFS(B2:B4,C2:C4,"Шк*",B2:B4,">5")', 20],
    ['=SUMPRODUCT((B2:B4>5)*1)', 2],
    ['=VLOOKUP("борис",A1:C4,3,FALSE)', 'Школа 5'],
    ['=INDEX(A1:C4,MATCH("Вера",A1:A4,0),3)', 'Школа 7'],
    ['=MATCH("нет",A1:A4,0)', { error: '#N/A' }],
    ['=COUNTA(OFFSET(A1,1,0,2,1))', 2],
    ['=ISBLANK(B4)', true],
    ['=LEN(" аб ")&LEFT("абв",2)&RIGHT("абв",1)&MID("абвг",2,2)', '4абвбв'],
    ['=FIND("в","абв")+SEARCH("?В","абв")', 5],
    ['=SUBSTITUTE("а-б-в","-","+",2)', 'а-б+в'],
    ['=TRIM("  а   б ")&UPPER("а")&LOWER("Б")', 'а бАб'],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT(DATE(2027,3,9),"dd.mm.yyyy")', '09.03.2027'],
    ['=VALUE("1,234")', 1234],
    ['=YEAR(DATE(2027,13,1))', 2028],
    ['=SUM({1,2;3,4})', 10],
    ['=SUM(A1:B2 B2:C3)', 10],
    ['=Sheet1!B2', 10],
    ["='Sheet1'!$B$2", 10],
  ])('%s comes to %j', (formula, expected) => {
    expect(bookWith(people).result(formula)).toEqual(expected);
  });

  test('of a table refer to its columns by their names', () => {
    const { book, sheet, result } = bookWith([
      ['Имя', 'Часы, всего', 'x2'],
      ['Анна', 10, '=[@[Часы, всего]]*2'],
      ['Борис', 20, '=Table1[@[Часы, всего]]*2'],
      ['Вера', 5, '=[@Имя]'],
    ]);

    addTable(book, sheet, AREA, true);

    expect(result('=SUM(Table1[Часы, всего])')).toBe(35);
    expect(result('=Table1[[#Headers],[x2]]')).toBe('x2');
    expect(result('=COUNTA(Table1[#All])')).toBe(12);
    expect(result('=ROWS(Table1)')).toBe(3);
    expect(result('=SUM(Table1[[Часы, всего]:[x2]])')).toBe(95);
    expect([1, 2, 3].map((row) => readValue(book, sheet, row, 2))).toEqual([20, 40, 'Вера']);
  });

  test('see the names of their own sheet before those of the workbook', () => {
    const { book, sheet, result } = bookWith(people);

    addName(book, null, 'мера', '=Sheet1!$B$2');
    expect(result('=мера+1')).toBe(11);

    addName(book, sheet, 'мера', '="своя"');
    expect(result('=мера')).toBe('своя');
    expect(evaluate(book, addSheet(book), 0, 0, '=мера')).toBe(10);
  });

  test('that refer to each other in a circle come to 0 and are marked', () => {
    const { book, sheet } = bookWith([['=B1+1', '=A1+1', 5]]);

    expect(readValue(book, sheet, 0, 0)).toBe(0);
    expect(book.circular.size).toBeGreaterThan(0);
    expect(readValue(book, sheet, 0, 2)).toBe(5);
  });

  test('are computed anew when a cell they depend on changes', () => {
    const { book, sheet } = bookWith([[1, '=A1*2', '=B1*2']]);

    expect(readValue(book, sheet, 0, 2)).toBe(4);
    enterText(book, sheet, 0, 0, '5');
    expect(readValue(book, sheet, 0, 2)).toBe(20);
  });

  test('in a chain of twenty thousand cells are all computed', () => {
    const book = new Book();
    const [sheet = addSheet(book)] = book.sheets;
    const rows = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);

    writeCells(book, sheet, { top: 0, left: 0, bottom: 19_999, right: 0 }, rows);

    expect(readValue(book, sheet, 19_999, 0)).toBe(20_000);
  });
});

type Tree = { readonly text: string; readonly value: number };

const trees = fc.letrec<{ tree: Tree; leaf: Tree; pair: Tree }>((tie) => ({
  leaf: fc.integer({ min: 0, max: 999 }).map((value) => ({ text: String(value), value })),
  pair: fc
    .tuple(fc.constantFrom('+', '-', '*', '/'), tie('tree'), tie('tree'))
    .map(([sign, left, right]) => ({
      text: `(${left.text}${sign}${right.text})`,
      value: applied(sign, left.value, right.value),
    })),
  tree: fc.oneof({ maxDepth: 6 }, tie('leaf'), tie('pair')),
}));

function applied(sign: string, left: number, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;

  return sign === '*' ? left * right : left / right;
}

describe('arithmetic of formulas', () => {
  test('is that of the computer, and no number is #DIV/0! or #NUM!', () => {
    const { result } = bookWith([[1]]);

    fc.assert(
      fc.property(trees.tree, ({ text, value }) => {
        const computed = result(`=${text}`);

        if (typeof computed === 'number') expect(computed).toBe(value);
        else expect(computed).toEqual({ error: expect.stringMatching(/^#(DIV\/0!|NUM!)$/) });
      }),
    );
  });

  test('of any text ends in a value, never in an exception', () => {
    const { result } = bookWith(people);
    const pieces = fc.constantFrom(
      'A1',
      'B:B',
      '(',
      ')',
      '+',
      '-',
      '"',
      'SUM(',
      ',',
      '[',
      ']',
      '#REF!',
      '1',
      ' ',
      '%',
      "'",
      '!',
      '@',
      'имя',
      ':',
    );

    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const computed = result(`=${parts.join('')}`);

        expect(['number', 'string', 'boolean', 'object']).toContain(typeof computed);
      }),
    );
  });

  test('parseArea refuses what lies off the sheet', () => {
    expect(parseArea('XFE1')).toBeNull();
    expect(parseArea('A1048577')).toBeNull();
    expect(parseArea('A0')).toBeNull();
  });

  test('structured references are read back as they are written', () => {
    const names = fc.string({ minLength: 1 }).filter((name) => name.trim() === name && !/^[#@[]/.test(name));
    const items = fc.constantFrom<Structured['items'][]>(
      [],
      ['#all'],
      ['#headers'],
      ['#this row'],
      ['#headers', '#data'],
    );

    fc.assert(
      fc.property(names, names, items, fc.boolean(), (first, other, chosen, isRange) => {
        const structured = { table: 'T', items: chosen, first, last: isRange ? other : first };
        const inner = structuredText(structured).slice('T['.length, -1);

        expect(structuredOf('T', inner)).toEqual(structured);
      }),
    );
  });
});
