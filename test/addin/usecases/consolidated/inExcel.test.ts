import { fillColor } from '../../../excel-host/model/acts/fillColor';
import { filterByTexts } from '../../../excel-host/model/acts/filterByTexts';
import { insertRows } from '../../../excel-host/model/acts/insertRows';
import { moveColumn } from '../../../excel-host/model/acts/moveColumn';
import { sortByColumn } from '../../../excel-host/model/acts/sortByColumn';
import { typeText } from '../../../excel-host/model/acts/typeText';
import { styleAt } from '../../../excel-host/model/cells/styleAt';
import { renameSheet } from '../../../excel-host/model/sheets/renameSheet';
import { closeExcel, sheetOf } from '../../excel/excelRoad';
import { HEADINGS, inExcel, SHEET } from './collecting';
import { heldService } from './heldService';

const CITY = '08701000';
const AMUR = '08709000';
const FIRST = HEADINGS + 1;
const code = (number: number) => `c${String(number).padStart(11, '0')}`;
const school = (number: number, name = `СОШ № ${number}`) => ({
  rowCode: code(number),
  shortName: name,
  level: number % 2 === 0 ? 'college' : 'school',
});

afterEach(closeExcel);

async function drawn() {
  const service = heldService();
  service.send(CITY, [school(1), school(2), school(3)]);
  service.send(AMUR, [school(4)]);

  const excel = await inExcel(service);
  await excel.collect();
  const sheet = sheetOf(excel.book, SHEET);
  const type = (row: number, column: number, text: string) =>
    typeText(excel.book, sheet, row, column, text, true);

  return { ...excel, service, sheet, type };
}

describe('what the user makes of a registry in Excel', () => {
  test('an own column of the table, fills and a filter stay with their rows through a refresh', async () => {
    const { service, book, sheet, type, workbook, collect, rows } = await drawn();

    await workbook.ensureColumn(SHEET, { headingRow: HEADINGS, heading: 'Звонили', width: 12 });
    type(FIRST + 1, 7, 'да, 20.11');
    fillColor(book, sheet, { top: FIRST + 1, left: 0, bottom: FIRST + 1, right: 2 }, '#FFFF00');
    filterByTexts(book, sheet, FIRST, 4, ['школа']);
    service.send(CITY, [school(2, 'Колледж № 2'), school(3), school(5)]);

    expect(await collect()).toMatchObject({ goneAs: 'removed', rows: { updated: 2, added: 1, gone: 1 } });

    const now = await rows();

    expect(now.map((row) => [row['Краткое название'], row.Звонили])).toEqual([
      ['Колледж № 2', 'да, 20.11'],
      ['СОШ № 3', null],
      ['СОШ № 4', null],
      ['СОШ № 5', null],
    ]);
    expect(styleAt(sheet, FIRST, 0).fill).toBe('#FFFF00');
    expect(sheet.tables[0]?.columns[4]?.filter).not.toBeNull();
    expect(sheet.tables[0]?.area).toMatchObject({ top: HEADINGS, bottom: HEADINGS + 4, right: 7 });
  });

  test('sorted, moved down, its columns in another order and the sheet renamed, it is found all the same', async () => {
    const { service, book, sheet, collect, workbook } = await drawn();

    sortByColumn(book, sheet, FIRST, 3, false);
    insertRows(book, sheet, 0, 2);
    moveColumn(book, sheet, 4, 2);
    renameSheet(book, sheet, 'Школы края');
    service.send(AMUR, [school(4, 'Колледж № 4')]);

    expect(await collect()).toMatchObject({ sheet: 'Школы края', pulled: 1, rows: { updated: 1, added: 0 } });

    const [grid] = await workbook.readSheets(['Школы края']);
    const table = grid?.cells.slice(HEADINGS + 2) ?? [];
    const name = table[0]?.indexOf('Краткое название') ?? 0;
    const own = table.find((row) => row.includes(AMUR));

    expect(own?.[name]).toBe('Колледж № 4');
    expect(table.filter((row) => row.includes(CITY))).toHaveLength(3);
  });
});
