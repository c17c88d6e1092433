import { styleAt } from '../../excel-host/model/cells/styleAt';
import { validationAt } from '../../excel-host/model/rules/validationAt';
import { bookOf, closeExcel, openExcel, sheetOf } from './excelRoad';
import { LISTS, RICH } from './specs';

async function drawn() {
  const excel = await openExcel(bookOf([{ name: 'Мой', cells: [['a']] }]));

  await excel.port.drawSheets([LISTS, RICH]);

  return { ...excel, sheet: sheetOf(excel.book, 'Реестр'), lists: sheetOf(excel.book, 'Справочники') };
}

describe('a sheet drawn in Excel', () => {
  afterEach(closeExcel);

  it('asks nothing of Excel that is not there', async () => {
    const { host } = await drawn();

    expect([host.bugs, host.notSimulated, host.unknownNames]).toEqual([[], [], []]);
  });

  it('comes to the front, and the lists stay hidden', async () => {
    const { book, sheet, lists } = await drawn();

    expect(book.activeSheetId).toBe(sheet.id);
    expect([sheet.visibility, lists.visibility]).toEqual(['Visible', 'Hidden']);
  });

  it('has its table over headings and rows, in plain clothes', async () => {
    const { sheet } = await drawn();

    expect(sheet.tables).toMatchObject([
      {
        name: 'Svod_mentors',
        area: { top: 1, left: 0, bottom: 3, right: 2 },
        style: 'TableStyleLight1',
        showBandedRows: false,
      },
    ]);
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['ФИО', 'Роль', 'Часы']);
  });

  it('looks as the styles say', async () => {
    const { sheet } = await drawn();

    expect(styleAt(sheet, 1, 0)).toMatchObject({
      fill: '#1F4E79',
      fontColor: '#FFFFFF',
      bold: true,
      horizontal: 'Center',
      wrap: true,
    });
    expect(styleAt(sheet, 2, 0)).toMatchObject({ fill: '#FFF8E1', format: '@', fontName: 'Calibri' });
    expect(styleAt(sheet, 2, 0).borders?.left).toMatchObject({ style: 'Continuous', color: '#BFBFBF' });
    expect(styleAt(sheet, 2, 2)).toMatchObject({ format: '#,##0', horizontal: 'Right' });
    expect(styleAt(sheet, 0, 0)).toMatchObject({ fontSize: 16, bold: true });
  });

  it('has the widths, heights and frozen cells asked for', async () => {
    const { sheet } = await drawn();

    expect(sheet.columns.get(0)?.size).toBeCloseTo(30, 0);
    expect(sheet.columns.get(2)?.hidden).toBe(true);
    expect(sheet.rows.get(1)?.size).toBe(30);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
  });

  it('takes only what its columns allow', async () => {
    const { sheet } = await drawn();

    expect(validationAt(sheet, 2, 1)).toMatchObject({
      rule: { kind: 'list', source: '=Справочники!$A$2:$A$3' },
      alert: { style: 'Stop', message: 'Такой роли нет' },
      prompt: { title: 'Роль', message: 'Выберите из списка' },
    });
    expect(validationAt(sheet, 9, 2)).toMatchObject({
      rule: { kind: 'whole', first: 0, second: 500 },
      alert: { style: 'Warning' },
    });
  });

  it('highlights live', async () => {
    const { sheet } = await drawn();

    expect(sheet.conditionals).toMatchObject([
      {
        areas: [{ top: 2, left: 0, bottom: 9, right: 1 }],
        condition: { kind: 'custom', formula: '=$C3>20' },
        highlight: { fill: '#FBDDE0', fontColor: '#9C0006' },
      },
    ]);
  });

  it('points its lists at the sheet of lists, whatever that is called now', async () => {
    const { book, port, sheet } = await drawn();

    sheetOf(book, 'Справочники').name = 'Мои списки';
    await port.drawSheets([RICH]);

    expect(validationAt(sheet, 2, 1)).toMatchObject({ rule: { source: "='Мои списки'!$A$2:$A$3" } });
  });

  it('is ready for A4 with its headings on every page', async () => {
    const { sheet } = await drawn();

    expect(Object.fromEntries(sheet.pageLayout)).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: '$2:$2',
    });
  });

  it('carries its stamp where the user does not see it', async () => {
    const { sheet, lists } = await drawn();

    expect(sheet.names).toMatchObject([
      { name: 'SVOD_STAMP', formula: '="svod1|khabarovsk|mentors|1|2026|08612000|0"', visible: false },
    ]);
    expect(lists.names).toMatchObject([{ name: 'SVOD_SHEET', formula: '="Справочники"', visible: false }]);
  });

  it('has its chart over the cells, once', async () => {
    const { port, sheet } = await drawn();

    await port.drawSheets([RICH]);

    expect(sheet.charts).toMatchObject([
      {
        name: 'svod_hours',
        type: 'ColumnClustered',
        title: 'Часы наставников',
        series: [
          { name: 'Часы', values: '=Реестр!$C$3:$C$4', categories: '=Реестр!$A$3:$A$4', color: '#A9C1DD' },
        ],
      },
    ]);
  });

  it('is shown where a finding stands, a hidden sheet too', async () => {
    const { book, port, lists } = await drawn();

    await port.showCell?.('Справочники', 4, 2);

    expect(lists.visibility).toBe('Visible');
    expect(book.selection).toMatchObject({
      sheetId: lists.id,
      area: { top: 4, left: 2, bottom: 4, right: 2 },
    });
  });

  it('gets the column of findings inside its table', async () => {
    const { port, sheet } = await drawn();
    const place = await port.ensureColumn('Реестр', { headingRow: 1, heading: 'Замечания', width: 60 });

    expect(place).toBe(3);
    expect(sheet.tables[0]?.area.right).toBe(3);
    expect(sheet.tables[0]?.columns.at(-1)?.name).toBe('Замечания');
    expect(styleAt(sheet, 2, 3)).toMatchObject({ wrap: false });
    expect(styleAt(sheet, 2, 3).format ?? 'General').toBe('General');
  });

  it('lets its table grow with the formats of its last row', async () => {
    const { port, sheet } = await drawn();

    await port.growTable('Реестр', 7);
    await port.growTable('Реестр', 5);

    expect(sheet.tables[0]?.area).toEqual({ top: 1, left: 0, bottom: 7, right: 2 });
    expect([styleAt(sheet, 7, 0).format, styleAt(sheet, 7, 2).format]).toEqual(['@', '#,##0']);
  });

  it('lets its table grow under the name the user has given it, and no table of theirs', async () => {
    const { port, sheet, Excel } = await drawn();

    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Реестр');

      context.workbook.tables.getItem('Svod_mentors').name = 'Наставники';
      own.getRange('F10:F11').values = [['Моё'], ['a']];
      own.tables.add('F10:F11', true).name = 'Svod_заметки';
      await context.sync();
    });
    await port.growTable('Реестр', 7);

    expect(sheet.tables.map(({ name, area }) => [name, area.bottom])).toEqual(
      expect.arrayContaining([
        ['Наставники', 7],
        ['Svod_заметки', 10],
      ]),
    );
  });

  it('finds a heading however it is cased or starred', async () => {
    const { port } = await drawn();
    const wanted = { headingRow: 1, heading: 'замечания', width: 60 };
    const place = await port.ensureColumn('Реестр', { ...wanted, heading: 'ЗАМЕЧАНИЯ *' });

    expect(await port.ensureColumn('Реестр', wanted)).toBe(place);
  });
});
