import type { PivotSpec, SheetSpec } from '../../../shared/sheets/sheetSpec';
import { Book } from '../../excel-host/model/book';
import { plainSpec, registrySpec } from '../ports/suite/sheets';
import { closeExcel, openExcel, sheetOf } from './excelRoad';

const HEADINGS = ['ФИО', 'Роль', 'Код'];
const ROWS = [
  ['Иванова', 'наставник', 'a1'],
  ['Петров', 'куратор', 'b2'],
];

const PIVOT: PivotSpec = {
  name: 'Svod_pivot',
  source: { table: 'Svod_mentors', headings: HEADINGS },
  rows: ['ФИО'],
  columns: ['Код'],
  filters: [{ field: 'Роль', only: 'куратор', items: ['куратор', 'наставник'] }],
  values: [{ field: 'Код', caption: 'Сколько', sum: 'count' }],
  grandTotals: false,
  at: { row: 5, column: 0 },
};

const pivotSheet = (title: string): SheetSpec => ({
  ...plainSpec('Сводная', [title]),
  pivots: [PIVOT],
});

async function drawn() {
  const excel = await openExcel(new Book());

  await excel.port.drawSheets([registrySpec(HEADINGS, ROWS), pivotSheet('Первая')]);

  return { ...excel, sheet: sheetOf(excel.book, 'Сводная') };
}

describe('a native PivotTable', () => {
  afterEach(closeExcel);

  it('is made over a table that is drawn together with it', async () => {
    const { sheet } = await drawn();

    expect(sheet.pivots).toMatchObject([
      {
        name: 'Svod_pivot',
        source: 'Svod_mentors',
        rows: ['ФИО'],
        columns: ['Код'],
        filters: ['Роль'],
        kept: { Роль: ['куратор'] },
        data: [{ name: 'Сколько', source: 'Код', summarizeBy: 'Count' }],
        grandTotals: { rows: false, columns: false },
        destination: { row: 5, column: 0 },
        refreshed: 0,
      },
    ]);
  });

  it('is read anew when it is drawn again, and stays as the user has arranged it', async () => {
    const { port, sheet, Excel } = await drawn();

    await Excel.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem('Svod_pivot');

      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Роль'));
      await context.sync();
    });
    await port.drawSheets([registrySpec(HEADINGS, [...ROWS, ...ROWS]), pivotSheet('Вторая')]);

    expect(sheet.pivots).toMatchObject([{ rows: ['ФИО', 'Роль'], filters: [], refreshed: 1 }]);
    expect((await port.readSheets(['Сводная']))[0]?.cells[0]).toEqual(['Вторая']);
  });

  it('is known on whatever sheet it stands', async () => {
    const { port, book, Excel } = await drawn();

    await Excel.run(async (context) => {
      context.workbook.pivotTables.getItem('Svod_pivot').delete();
      const own = context.workbook.worksheets.add('Мой');
      own.pivotTables.add('Svod_pivot', 'Svod_mentors', own.getRange('A1'));
      await context.sync();
    });
    await port.drawSheets([pivotSheet('Вторая')]);

    expect(book.sheets.flatMap(({ pivots }) => pivots)).toMatchObject([{ rows: [], refreshed: 1 }]);
  });

  it('is made again when the user has deleted it', async () => {
    const { port, sheet, Excel } = await drawn();

    await Excel.run(async (context) => {
      context.workbook.pivotTables.getItem('Svod_pivot').delete();
      await context.sync();
    });
    await port.drawSheets([pivotSheet('Вторая')]);

    expect(sheet.pivots).toMatchObject([{ rows: ['ФИО'] }]);
  });

  it('costs no exchange of its own', async () => {
    const specs = [registrySpec(HEADINGS, ROWS), pivotSheet('Первая')];
    const syncsOf = async (drawing: readonly SheetSpec[]) => {
      const { host, port } = await openExcel(new Book());
      const { syncs } = await host.measure(() => port.drawSheets(drawing));

      await closeExcel();

      return syncs;
    };

    expect(await syncsOf(specs)).toBe(await syncsOf(specs.map((spec) => ({ ...spec, pivots: [] }))));
  });
});
