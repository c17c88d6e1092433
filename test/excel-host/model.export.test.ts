import { khabarovsk } from '../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../shared/sheets/reporterWorkbook';
import { readWorkbook } from '../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../shared/xlsx/writeWorkbook';
import { COLUMNS, REPORTER } from '../shared/sheets/helpers/filled';
import { fromXlsx } from './export/fromXlsx';
import { toXlsx } from './export/toXlsx';
import { Book } from './model/book';
import { mergeArea } from './model/cells/mergeArea';
import { readFormula } from './model/cells/readFormula';
import { readValue } from './model/cells/readValue';
import { setColumnsHidden } from './model/cells/setColumnsHidden';
import { setColumnWidth } from './model/cells/setColumnWidth';
import { setRowHeight } from './model/cells/setRowHeight';
import { setRowsHidden } from './model/cells/setRowsHidden';
import { writeCells } from './model/cells/writeCells';
import { writeStyle } from './model/cells/writeStyle';
import { addName } from './model/names/addName';
import { addChart } from './model/objects/addChart';
import { addComment } from './model/objects/addComment';
import { addPivot } from './model/objects/addPivot';
import { addXmlPart } from './model/objects/addXmlPart';
import { setSetting } from './model/objects/setSetting';
import { addConditional } from './model/rules/addConditional';
import { listItems } from './model/rules/listItems';
import { setValidation } from './model/rules/setValidation';
import { addSheet } from './model/sheets/addSheet';
import { findSheet } from './model/sheets/findSheet';
import { protectSheet } from './model/sheets/protectSheet';
import { setFreeze } from './model/sheets/setFreeze';
import { setVisibility } from './model/sheets/setVisibility';
import { addTable } from './model/tables/addTable';
import { filterTable } from './model/tables/filterTable';

const TABLE = { top: 1, left: 0, bottom: 3, right: 3 };
const BODY = { ...TABLE, top: 2 };

function everything(): Book {
  const book = new Book('Реестр');
  const [sheet = addSheet(book)] = book.sheets;
  const lists = addSheet(book, 'Списки');

  writeCells(book, sheet, { top: 0, left: 0, bottom: 3, right: 3 }, [
    ['Заголовок', '', '', ''],
    ['Имя', 'Часы, всего', 'x2', 'Когда'],
    ["'=1+1", 3, '=[@[Часы, всего]]*2', '1/31/2024'],
    ["'#N/A", 1, '=B4*2', true],
  ]);
  writeCells(book, sheet, { top: 5, left: 0, bottom: 5, right: 1 }, [['#N/A', '=SUM(Table1[x2])&"_x0041_"']]);
  writeCells(book, lists, { top: 0, left: 0, bottom: 1, right: 0 }, [['Да'], ['Нет']]);
  addTable(book, sheet, TABLE, true);
  writeStyle(
    book,
    sheet,
    { ...BODY, right: 0 },
    {
      format: '@',
      fill: '#FFEE00',
      fontName: 'Calibri',
      fontSize: 11,
      bold: true,
      fontColor: '#112233',
      horizontal: 'Center',
      wrap: true,
      locked: false,
      borders: { top: { style: 'Continuous', weight: 'Thin', color: '#00FF00' } },
    },
  );
  setValidation(
    book,
    sheet,
    { ...BODY, right: 0 },
    {
      rule: { kind: 'list', source: '=Списки!$A$1:$A$2', inCellDropDown: true },
      ignoreBlank: true,
      prompt: { title: 'Что', message: 'Да или нет', show: true },
      alert: { style: 'Warning', title: 'Что', message: 'Не из списка', show: true },
    },
  );
  addConditional(book, sheet, [BODY], { kind: 'custom', formula: '=$B3>2' }, { fill: '#FF0000' });
  addConditional(
    book,
    sheet,
    [BODY],
    { kind: 'cellValue', operator: 'Between', first: '=1', second: '=2' },
    { bold: true },
  );
  mergeArea(book, sheet, { top: 0, left: 0, bottom: 0, right: 3 }, false);
  setColumnWidth(book, sheet, 1, 1, 30);
  setColumnsHidden(book, sheet, 3, 3, true);
  setRowHeight(book, sheet, 0, 0, 40);
  setRowsHidden(book, sheet, 3, 3, true);
  setFreeze(book, sheet, 2, 1);
  setVisibility(book, lists, 'VeryHidden');
  addName(book, sheet, 'SVOD_STAMP', '="v1; ""а"""');
  addName(book, null, 'часы', '=Реестр!$B$3:$B$4');
  addXmlPart(book, '<state xmlns="urn:svod:state">{"a":1}</state>');
  protectSheet(book, sheet);

  return book;
}

function picture(book: Book) {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    values: [...sheet.cells.entries()]
      .map(([row, column]) => `${row},${column} ${JSON.stringify(readValue(book, sheet, row, column))}`)
      .filter((text) => !text.endsWith(' null'))
      .sort(),
    look: sheet.cells.get(2, 0)?.style,
    merges: sheet.merges,
    freeze: sheet.freeze,
    protected: sheet.protection !== null,
    tables: sheet.tables.map(({ name, area, columns }) => [name, area, columns.map((column) => column.name)]),
    validations: sheet.validations,
    conditionals: sheet.conditionals.map(({ id: _id, ...rest }) => rest),
    hidden: [sheet.rows.get(3)?.hidden, sheet.columns.get(3)?.hidden],
    sizes: [sheet.rows.get(0)?.size, sheet.columns.get(1)?.size],
    names: sheet.names,
  }));
}

describe('a simulated workbook saved as .xlsx', () => {
  it('and opened again is the same', async () => {
    const book = everything();
    const { bytes, lost } = await toXlsx(book);
    const opened = await fromXlsx(bytes);

    if (!opened.ok) throw new Error(opened.reason);

    expect(lost).toEqual([]);
    expect(picture(opened.book)).toEqual(picture(book));
    expect(opened.book.names).toEqual(book.names);
    expect(opened.book.xmlParts.map(({ xml }) => xml)).toEqual(book.xmlParts.map(({ xml }) => xml));
  });

  it('is read by the product as it stands', async () => {
    const read = await readWorkbook((await toXlsx(everything())).bytes);

    if (!read.ok) throw new Error(read.reason);

    const [grid] = read.grids;

    expect(grid?.stamp).toBe('v1; "а"');
    expect(grid?.cells[2]?.[0]).toBe('=1+1');
    expect(grid?.cells[3]?.[0]).toBe('#N/A');
    expect(grid?.cells[2]?.[2]).toEqual({ formula: 'Table1[[#This Row],[Часы, всего]]*2', value: 6 });
    expect(grid?.cells[5]?.[0]).toEqual({ error: '#N/A' });
    expect([...(grid?.hiddenRows ?? [])]).toEqual([3]);
  });

  it('says what it loses, and keeps charts it can write', async () => {
    const book = everything();
    const [sheet = addSheet(book)] = book.sheets;
    const [table] = sheet.tables;

    sheet.protection = null;
    addChart(book, sheet, 'ColumnClustered', { sheet, area: { ...TABLE, right: 1 } }, 'Auto');
    addChart(book, sheet, 'Sunburst', { sheet, area: TABLE }, 'Auto');
    addPivot(book, sheet, 'Сводная', 'Table1', 20, 0);
    addComment(book, sheet, 2, 1, 'проверить', 'note');
    setSetting(book, 'svod', 1);

    if (table) filterTable(book, sheet, table, 1, { kind: 'custom', first: '>1' });

    const { lost } = await toXlsx(book);

    expect(lost).toEqual([
      'Реестр: chart Chart 2 (Sunburst)',
      'Реестр: PivotTable Сводная',
      'Реестр: filters of Table1; its rows stay hidden',
      'settings of add-ins: svod',
    ]);
  });
});

describe('a workbook of Svod opened in the simulated Excel', () => {
  const specs = reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2024, columns: COLUMNS });

  it('computes every formula to the value Svod wrote beside it', async () => {
    const bytes = await writeWorkbook(specs);
    const [opened, read] = [await fromXlsx(bytes), await readWorkbook(bytes)];

    if (!opened.ok || !read.ok) throw new Error('not opened');

    let formulas = 0;

    for (const { name, cells } of read.grids) {
      const sheet = findSheet(opened.book, name);

      for (const [row, values] of cells.entries()) {
        for (const [column, raw] of values.entries()) {
          if (typeof raw !== 'object' || raw === null || !('formula' in raw) || sheet === null) continue;

          formulas += 1;
          expect([readFormula(sheet, row, column), readValue(opened.book, sheet, row, column)]).toEqual([
            `=${raw.formula}`,
            raw.value ?? '',
          ]);
        }
      }
    }

    expect(formulas).toBeGreaterThan(20);
  });

  it('offers its lists at the cells', async () => {
    const opened = await fromXlsx(await writeWorkbook(specs));

    if (!opened.ok) throw new Error(opened.reason);

    const lists = opened.book.sheets.flatMap((sheet) =>
      sheet.validations
        .filter(({ rule }) => rule.kind === 'list')
        .map(({ areas: [area] }) => (area ? listItems(opened.book, sheet, area.top, area.left) : null)),
    );

    expect(lists.length).toBeGreaterThan(5);
    expect(lists.every((items) => items !== null && items.length > 0)).toBe(true);
  });
});
