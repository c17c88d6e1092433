import { stampToText } from '../../../shared/sheets/stampText';
import { fillColor } from '../../excel-host/model/acts/fillColor';
import { filterByTexts } from '../../excel-host/model/acts/filterByTexts';
import { hideRows } from '../../excel-host/model/acts/hideRows';
import { insertColumns } from '../../excel-host/model/acts/insertColumns';
import { moveColumn } from '../../excel-host/model/acts/moveColumn';
import { typeText } from '../../excel-host/model/acts/typeText';
import type { Book } from '../../excel-host/model/book';
import { readFormula } from '../../excel-host/model/cells/readFormula';
import { styleAt } from '../../excel-host/model/cells/styleAt';
import { addName } from '../../excel-host/model/names/addName';
import { addComment } from '../../excel-host/model/objects/addComment';
import { addPivot } from '../../excel-host/model/objects/addPivot';
import { copySheet } from '../../excel-host/model/sheets/copySheet';
import { filled, plainSpec, registrySpec, STAMP } from '../ports/suite/sheets';
import { bookOf, closeExcel, openExcel, sheetOf } from './excelRoad';

const HEADINGS = ['ФИО', 'Роль', 'Код'];
const ROWS = [
  ['Иванова', 'наставник', 'a1'],
  ['Петров', 'куратор', 'b2'],
  ['Яшин', 'куратор', 'c3'],
];

async function drawn() {
  const excel = await openExcel(bookOf([{ name: 'Мой', cells: [['a']] }]));

  await excel.port.drawSheets([registrySpec(HEADINGS, ROWS)]);

  return { ...excel, sheet: sheetOf(excel.book, 'Реестр') };
}

function type(book: Book, row: number, column: number, text: string): void {
  typeText(book, sheetOf(book, 'Реестр'), row, column, text, true);
}

describe('what the user has made', () => {
  afterEach(closeExcel);

  it('keeps formats, comments, hidden rows and filters when columns are written', async () => {
    const { book, port, sheet } = await drawn();

    fillColor(book, sheet, { top: 2, left: 0, bottom: 2, right: 2 }, '#FFFF00');
    addComment(book, sheet, 3, 0, 'уточнить', 'comment');
    hideRows(book, sheet, 4, 4);
    filterByTexts(book, sheet, 2, 1, ['куратор']);
    await port.writeColumns('Реестр', [{ column: 2, top: 2, values: ['x1', 'x2', 'x3'] }]);

    expect(styleAt(sheet, 2, 2).fill).toBe('#FFFF00');
    expect(sheet.comments.map(({ text }) => text)).toEqual(['уточнить']);
    expect(sheet.tables[0]?.columns[1]?.filter).not.toBeNull();

    const [grid] = await port.readSheets(['Реестр']);

    expect(grid?.cells.slice(2).map((row) => row[2])).toEqual(['x1', 'x2', 'x3']);
    expect([...(grid?.hiddenRows ?? [])].sort()).toEqual([2, 4]);
  });

  it('keeps a column of the user’s beside the table when it is drawn again, longer and shorter', async () => {
    const { book, port, sheet } = await drawn();

    type(book, 1, 3, 'Телефон');
    type(book, 2, 3, '8-914');
    await port.drawSheets([registrySpec(HEADINGS, ROWS.slice(0, 1))]);
    await port.drawSheets([registrySpec(HEADINGS, [...ROWS, ...ROWS])]);

    expect(sheet.tables[0]).toMatchObject({
      name: 'Svod_mentors',
      area: { top: 1, left: 0, bottom: 7, right: 3 },
    });
    expect(sheet.cells.get(1, 3)?.value).toBe('Телефон');
    expect(sheet.cells.get(2, 3)?.value).toBe('8-914');
  });

  it('keeps a column that the user put between Svod’s', async () => {
    const { book, port, sheet } = await drawn();

    insertColumns(book, sheet, 1, 1);
    type(book, 1, 1, 'Телефон');
    type(book, 2, 1, "'8-914");
    await port.drawSheets([registrySpec(HEADINGS, [['Белова', 'куратор', 'd4']])]);

    const [grid] = await port.readSheets(['Реестр']);

    expect(grid && filled(grid).slice(1)).toEqual([
      ['ФИО', 'Телефон', 'Роль', 'Код'],
      ['Белова', '8-914', 'куратор', 'd4'],
    ]);
  });

  it('draws into columns where the user has moved them', async () => {
    const { book, port, sheet } = await drawn();

    moveColumn(book, sheet, 2, 0);
    await port.drawSheets([registrySpec(HEADINGS, [['Белова', 'куратор', 'd4']])]);

    const [grid] = await port.readSheets(['Реестр']);

    expect(grid && filled(grid).slice(1)).toEqual([
      ['Код', 'ФИО', 'Роль'],
      ['d4', 'Белова', 'куратор'],
    ]);
  });

  it('keeps PivotTables and formulas pointing at the table', async () => {
    const { book, port } = await drawn();
    const mine = sheetOf(book, 'Мой');

    addPivot(book, mine, 'Сводная', 'Svod_mentors', 3, 3);
    typeText(book, mine, 0, 1, '=ROWS(Svod_mentors)', true);
    await port.drawSheets([registrySpec(HEADINGS, [...ROWS, ...ROWS])]);

    expect(mine.pivots.map(({ source }) => source)).toEqual(['Svod_mentors']);
    expect(readFormula(mine, 0, 1)).toBe('=ROWS(Svod_mentors)');
    expect((await port.readSheets(['Мой']))[0]?.cells[0]).toEqual([
      'a',
      { formula: 'ROWS(Svod_mentors)', value: 6 },
    ]);
  });

  it('knows Svod’s table under another name, and never takes the user’s own for it', async () => {
    const { port, sheet, Excel } = await drawn();

    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Svod_mentors').name = 'Наставники';
      await context.sync();
    });
    await port.drawSheets([registrySpec(HEADINGS, ROWS.slice(0, 2))]);

    expect(sheet.tables).toMatchObject([{ name: 'Наставники', area: { bottom: 3 } }]);

    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Реестр');

      context.workbook.tables.getItem('Наставники').convertToRange();
      own.getRange('F10:F11').values = [['Моё'], ['a']];
      own.tables.add('F10:F11', true).name = 'Мои_заметки';
      await context.sync();
    });
    await port.drawSheets([registrySpec(HEADINGS, ROWS)]);

    expect(sheet.tables).toMatchObject([
      { name: 'Мои_заметки', area: { top: 9, left: 5, bottom: 10, right: 5 } },
      { name: 'Svod_mentors', area: { top: 1, left: 0, bottom: 4, right: 2 } },
    ]);
  });

  it('keeps the user’s highlights and replaces Svod’s', async () => {
    const { port, sheet, Excel } = await drawn();
    const ours = {
      range: { top: 2, left: 0, bottom: 4, right: 2 },
      formula: 'LEFT($C3,1)="a"',
      style: 'bad' as const,
    };
    const spec = registrySpec(HEADINGS, ROWS, { conditionals: [ours] });

    await port.drawSheets([spec]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Реестр').getRange('A3:C5');

      range.conditionalFormats.add('Custom').custom.rule.formula = '=$B3="куратор"';
      await context.sync();
    });
    await port.drawSheets([spec]);

    expect(sheet.conditionals.map(({ condition }) => condition)).toEqual([
      { kind: 'custom', formula: '=LEFT($C3,1)="a"' },
      { kind: 'custom', formula: '=$B3="куратор"' },
    ]);
  });

  it('keeps widths, heights and what stays in view as the user has set them', async () => {
    const { port, sheet, Excel } = await drawn();

    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Реестр');

      own.getRange('A:A').format.columnWidth = 300;
      own.freezePanes.unfreeze();
      await context.sync();
    });

    const width = sheet.columns.get(0)?.size;

    await port.drawSheets([registrySpec(HEADINGS, ROWS)]);

    expect(sheet.columns.get(0)?.size).toBe(width);
    expect(sheet.freeze).toEqual({ rows: 0, columns: 0 });
  });

  it('moves with the table when the head grows or shrinks', async () => {
    const { book, port, sheet } = await drawn();
    const spec = registrySpec(HEADINGS, ROWS);
    const [title, ...rest] = spec.rows;
    const taller = {
      ...spec,
      rows: title ? [title, title, title, ...rest] : [],
      table: { name: 'Svod_mentors', range: { top: 3, left: 0, bottom: 6, right: 2 } },
    };

    type(book, 2, 4, 'моё');
    await port.drawSheets([taller]);

    expect(sheet.tables[0]?.area).toEqual({ top: 3, left: 0, bottom: 6, right: 2 });
    expect(sheet.cells.get(4, 4)?.value).toBe('моё');

    await port.drawSheets([spec]);

    expect(sheet.tables[0]?.area).toEqual({ top: 1, left: 0, bottom: 4, right: 2 });
    expect(sheet.cells.get(2, 4)?.value).toBe('моё');
  });

  describe('when the sheet has been copied', () => {
    it('draws into the one that kept the name', async () => {
      const { book, port, sheet } = await drawn();

      copySheet(book, sheet);

      const copy = book.sheets.at(-1)?.name ?? '';

      await port.drawSheets([registrySpec(HEADINGS, [['Белова', 'куратор', 'd4']])]);

      expect((await port.listSheets()).map(({ name, stamp }) => [name, stamp])).toEqual([
        ['Мой', null],
        ['Реестр', stampToText(STAMP)],
        [copy, stampToText(STAMP)],
      ]);
      expect((await port.readSheets([copy]))[0]?.cells[2]).toEqual(ROWS[0]);
    });

    it('gives a table drawn anew a free name', async () => {
      const { book, port } = await drawn();
      const stamp = { ...STAMP, year: 2027 };

      await port.drawSheets([registrySpec(HEADINGS, ROWS, { name: 'Реестр_2027', stamp })]);

      expect(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
        'Svod_mentors',
        'Svod_mentors_2',
      ]);
    });
  });

  it('leaves another add-in’s sheets and names alone', async () => {
    const { book, port } = await openExcel(bookOf([{ name: 'Чужой', cells: [['a']] }]));
    const other = sheetOf(book, 'Чужой');

    addName(book, other, 'OTHER_ADDIN', '="1"', false);
    book.xmlParts.push({ id: 'x', xml: '<a xmlns="urn:other"/>' });
    await port.drawSheets([plainSpec('Итоги', ['a'])]);
    await port.writeState('{}');
    await port.writeState('{"b":1}');

    expect(other.names.map(({ name }) => name)).toEqual(['OTHER_ADDIN']);
    expect((await port.listSheets())[0]).toEqual({ name: 'Чужой', hidden: false, stamp: null, mark: null });
    expect(book.xmlParts.map(({ xml }) => xml)).toEqual([
      '<a xmlns="urn:other"/>',
      '<state xmlns="urn:svod:state">{&quot;b&quot;:1}</state>',
    ]);
  });
});
