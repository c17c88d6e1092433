import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { firstGrid, gridsOf } from './helpers/gridsOf';
import { partsOf, rels, xlsxOf, zipOf } from './helpers/xlsxOf';

const cell = (content: string, type = ''): string =>
  `<sheetData><row r="1"><c r="A1"${type && ` t="${type}"`}>${content}</c></row></sheetData>`;
const readCell = async (content: string, type = '') =>
  (await firstGrid(await xlsxOf(cell(content, type)))).cells[0]?.[0];

describe('a cell of a file', () => {
  it.each([
    ['a whole number', '<v>42</v>', '', 42],
    ['a fraction in scientific form', '<v>1.5E-3</v>', '', 0.0015],
    ['a truth value', '<v>1</v>', 'b', true],
    ['a text in place', '<is><t>Ёлка &amp; №&#160;5</t></is>', 'inlineStr', 'Ёлка & №\u00a05'],
    [
      'a text in runs, without reading aids',
      '<is><r><t>СО</t></r><r><t>Ш</t></r><rPh><t>xx</t></rPh></is>',
      'inlineStr',
      'СОШ',
    ],
    ['a text of a formula', '<f>A2&amp;"x"</f><v>текст</v>', 'str', { formula: 'A2&"x"', value: 'текст' }],
    ['an escaped line break', '<is><t>a_x000A_b</t></is>', 'inlineStr', 'a\nb'],
    ['marked text', '<is><t><![CDATA[1 < 2]]></t></is>', 'inlineStr', '1 < 2'],
    ['an error', '<v>#N/A</v>', 'e', { error: '#N/A' }],
    ['a formula', '<f>1+1</f><v>2</v>', '', { formula: '1+1', value: 2 }],
    [
      'a formula that gave an error',
      '<f>1/0</f><v>#DIV/0!</v>',
      'e',
      { formula: '1/0', value: { error: '#DIV/0!' } },
    ],
    ['a formula that was never computed', '<f>1+1</f>', '', { formula: '1+1', value: undefined }],
    ['a formula shared with other cells', '<f t="shared" si="0"/><v>3</v>', '', { formula: '', value: 3 }],
    ['a neutralised text', "<is><t>'=1+1</t></is>", 'inlineStr', '=1+1'],
    ['a date of the strict dialect', '<v>2024-09-15</v>', 'd', '2024-09-15'],
  ])('holds %s', async (_what, content, type, expected) => {
    expect(await readCell(content, type)).toEqual(expected);
  });

  it('that only carries a format holds nothing', async () => {
    expect((await firstGrid(await xlsxOf(cell('')))).cells).toEqual([]);
  });

  it('of a shared text number that does not exist refuses the file, since the text is lost', async () => {
    const cells = '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>';

    expect(await readWorkbook(await xlsxOf(cells))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('with the type of a shared text and no number is blank', async () => {
    expect(await readCell('<v></v>', 's')).toBeUndefined();
  });

  it.each([
    ['0x10', '0x10'],
    ['0b11', '0b11'],
    ['1e3', 1000],
    [' 12\n', 12],
  ])('with %j for a number is %j', async (value, read) => {
    expect(await readCell(`<v>${value}</v>`)).toBe(read);
  });

  it('with a day spelled out is text that a day is found in', async () => {
    expect(await readCell('<v>2024-09-15T10:30:00.000</v>', 'd')).toBe('2024-09-15 10:30:00');
    expect(await readCell('<v>2024-09-15T00:00:00.000Z</v>', 'd')).toBe('2024-09-15');
    expect(await readCell('<v>2024-09-15T14:00:00Z</v>', 'd')).toBe('2024-09-15T14:00:00Z');
    expect(await readCell('<v>2024-09-15</v>', 'd')).toBe('2024-09-15');
  });
});

describe('dates', () => {
  const styled =
    '<sheetData><row r="1"><c r="A1" s="1"><v>60</v></c><c r="B1" s="1"><v>45550.75</v></c><c r="C1" s="1"><v>1e9</v></c></row></sheetData>';
  const styles =
    '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';

  it('stay serial numbers, also those that are no day or out of range', async () => {
    const grid = await firstGrid(await xlsxOf(styled, { 'xl/styles.xml': styles }));

    expect(grid.cells[0]).toEqual([60, 45550.75, 1e9]);
    expect(grid.date1904).toBe(false);
  });

  it('of a workbook that counts from 1904 stay its own serial numbers', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [[new Date(Date.UTC(2024, 8, 15))]] }],
      dateSystem: '1904',
    });
    const grid = await firstGrid(bytes);

    expect(grid.date1904).toBe(true);
    expect(grid.cells[0]).toEqual([44088]);
  });
});

describe('a sheet of a file', () => {
  it('keeps the places of rows and cells, and blanks between', async () => {
    const data =
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c><c r="C4"><v>3</v></c></row></sheetData>';

    expect((await firstGrid(await xlsxOf(data))).cells).toEqual([[], [null, 1], [], [2, null, 3]]);
  });

  it('counts rows and cells that have no references', async () => {
    const data = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';

    expect((await firstGrid(await xlsxOf(data))).cells).toEqual([[1, 2], [3]]);
  });

  it('is read whatever prefix its elements have', async () => {
    const data =
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>да</x:t></x:is></x:c></x:row></x:sheetData>';

    expect((await firstGrid(await xlsxOf(data))).cells).toEqual([['да']]);
  });

  it('tells hidden rows and merged ranges', async () => {
    const data =
      '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="true"/></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const grid = await firstGrid(await xlsxOf(data));

    expect([...grid.hiddenRows]).toEqual([0, 2]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('formatted down to the last row and column of Excel costs nothing', async () => {
    const data =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>';

    expect((await firstGrid(await xlsxOf(data))).cells).toEqual([[1]]);
  });
});

describe('a workbook', () => {
  const book = (sheets: string, more = ''): string =>
    `<workbook xmlns:r="r"><sheets>${sheets}</sheets>${more}</workbook>`;
  const two =
    '<sheet name="Первый" sheetId="1" r:id="rId1"/><sheet name="Второй &amp; ½" sheetId="2" state="hidden" r:id="rId3"/>';
  const data = partsOf('<sheetData/>')['xl/worksheets/sheet1.xml'] ?? '';
  const twoRels = rels([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId3', 'worksheet', '/xl/worksheets/sheet2.xml'],
  ]);
  const names = (text: string): string => `<definedNames>${text}</definedNames>`;

  it('tells names, hidden sheets and the stamp of each', async () => {
    const text = names(
      '<definedName name="Svod_Stamp" localSheetId="1">"a""b"</definedName><definedName name="SVOD_STAMP">"workbook"</definedName>',
    );
    const grids = await gridsOf(
      await xlsxOf('<sheetData/>', {
        'xl/workbook.xml': book(two, text),
        'xl/_rels/workbook.xml.rels': twoRels,
        'xl/worksheets/sheet2.xml': data,
      }),
    );

    expect(grids.map(({ name, hidden, stamp }) => [name, hidden, stamp])).toEqual([
      ['Первый', false, null],
      ['Второй & ½', true, 'a"b'],
    ]);
  });

  it('leaves out charts on sheets of their own, and names keep their sheets', async () => {
    const grids = await gridsOf(
      await xlsxOf('<sheetData/>', {
        'xl/workbook.xml': book(
          '<sheet name="Диаграмма" sheetId="1" r:id="rId9"/><sheet name="Лист" sheetId="2" r:id="rId1"/>',
          names('<definedName name="SVOD_STAMP" localSheetId="1">"x"</definedName>'),
        ),
        'xl/_rels/workbook.xml.rels': rels([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
        ]),
      }),
    );

    expect(grids.map(({ name, stamp }) => [name, stamp])).toEqual([['Лист', 'x']]);
  });

  it('is found whatever the case and slashes of the names of its parts', async () => {
    const parts = Object.entries(partsOf('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'));
    const odd = parts.map(([name, text]) => [name.toUpperCase().replaceAll('/', '\\'), text]);

    expect((await firstGrid(await zipOf(Object.fromEntries(odd)))).cells).toEqual([[5]]);
  });

  it('is read as hucre reads it, cell by cell', async () => {
    const rows = [
      ['Фамилия', 'Ёлка «ель» — №', null, 1.5, true],
      ['=1+1', '007', ' пробел ', -0.25, false],
      [null, null, 'a\nb\tc', 12_345_678_901, null],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows }] });
    const other = await readXlsx(bytes);
    const grid = await firstGrid(bytes);

    expect(rows.map((row, top) => row.map((_, left) => grid.cells[top]?.[left] ?? null))).toEqual(
      other.sheets[0]?.rows,
    );
  });
});
