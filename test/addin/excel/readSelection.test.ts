import { excelWorkbook } from '../../../addin/src/excel/excelWorkbook';
import type { SelectedCells } from '../../../addin/src/ports/workbook';
import { areaName } from '../../excel-host/model/address/areaName';
import { parseArea } from '../../excel-host/model/address/parseArea';
import type { Book } from '../../excel-host/model/book';
import { setColumnsHidden } from '../../excel-host/model/cells/setColumnsHidden';
import { setRowsHidden } from '../../excel-host/model/cells/setRowsHidden';
import { setSelection } from '../../excel-host/model/sheets/setSelection';
import { missing } from '../usecases/book';
import { bookOf, closeExcel, openExcel, sheetOf } from './excelRoad';

const ROWS = Array.from({ length: 200 }, (_, row) => [`k${row}`, `r${row % 3}`, row]);
const BOOK = [
  { name: 'Свод', cells: [['Реестр'], [], ['Код', 'Кто', 'Число'], ...ROWS] },
  { name: 'Другой', cells: [['a', 'b']] },
  { name: 'Пустой', cells: [] },
];
const MOST = 1000;

afterEach(closeExcel);

function select(book: Book, sheet: string, ...areas: readonly string[]): void {
  const [first, ...more] = areas.map((area) => parseArea(area) ?? missing(area));

  setSelection(book, sheetOf(book, sheet), first ?? missing('an area'), ...more);
}

async function opened() {
  const book = bookOf(BOOK);
  const { host, port } = await openExcel(book);

  return { book, host, read: (most = MOST) => (port.readSelection ?? missing('a selection'))(most) };
}

/** The addresses of the selected cells. */
function cellsOf({ rows }: SelectedCells): readonly string[] {
  return rows.flatMap(({ row, columns }) =>
    columns.map((column) => areaName({ top: row, bottom: row, left: column, right: column })),
  );
}

describe('the selection', () => {
  it('is given cell by cell, with the whole of each row and the head of the sheet', async () => {
    const { book, read } = await opened();

    select(book, 'Свод', 'C5:C6');

    expect(await read()).toEqual({
      sheet: 'Свод',
      mark: null,
      head: expect.arrayContaining([['Код', 'Кто', 'Число']]),
      count: 2,
      rows: [
        { row: 4, cells: ['k1', 'r1', 1], columns: [2] },
        { row: 5, cells: ['k2', 'r2', 2], columns: [2] },
      ],
    });
  });

  it('of several areas has each cell once, downwards and to the right', async () => {
    const { book, read } = await opened();

    select(book, 'Свод', 'C9', 'A5:B5', 'B5:C5');
    const selected = await read();

    expect(cellsOf(selected)).toEqual(['A5', 'B5', 'C5', 'C9']);
    expect(selected.count).toBe(4);
  });

  it('of whole columns and rows ends with what is filled', async () => {
    const { book, read } = await opened();

    select(book, 'Свод', 'C:C', '5:5');
    const selected = await read();

    expect(selected.count).toBe(205);
    expect(cellsOf(selected).at(-1)).toBe('C203');
  });

  it('leaves out hidden and filtered rows, and hidden columns', async () => {
    const { book, read } = await opened();

    setRowsHidden(book, sheetOf(book, 'Свод'), 5, 199, true);
    setColumnsHidden(book, sheetOf(book, 'Свод'), 1, 1, true);
    select(book, 'Свод', 'A4:C203');

    expect(cellsOf(await read())).toEqual([
      'A4',
      'C4',
      'A5',
      'C5',
      'A201',
      'C201',
      'A202',
      'C202',
      'A203',
      'C203',
    ]);
  });

  it('of what is hidden altogether counts nothing', async () => {
    const { book, read } = await opened();

    setRowsHidden(book, sheetOf(book, 'Свод'), 5, 9, true);
    select(book, 'Свод', 'A6:C10');

    expect(await read()).toMatchObject({ count: 0, rows: [] });
  });

  it('beside the table and of an empty sheet counts nothing', async () => {
    const { book, read } = await opened();

    select(book, 'Свод', 'K500:L900');
    expect(await read()).toMatchObject({ sheet: 'Свод', count: 0, rows: [] });

    select(book, 'Пустой', 'A1');
    expect(await read()).toMatchObject({ sheet: 'Пустой', count: 0, rows: [], head: [] });
  });

  it('is of the sheet in front', async () => {
    const { book, read } = await opened();

    select(book, 'Свод', 'A5');
    select(book, 'Другой', 'B1');

    expect(await read()).toMatchObject({
      sheet: 'Другой',
      rows: [{ row: 0, cells: ['a', 'b'], columns: [1] }],
    });
  });

  it('of more than was asked for is only counted', async () => {
    const { book, read } = await opened();

    select(book, 'Свод', 'A:C');
    expect(await read(100)).toMatchObject({ count: 609, rows: [] });

    select(book, 'Свод', 'A:A', 'C:C');
    expect(await read(100)).toMatchObject({ count: 406, rows: [] });
  });

  it('that is no cells, as of a chart, counts nothing', async () => {
    const { host, read } = await opened();

    host.fail({ damage: { kind: 'error', code: 'InvalidSelection' } });

    expect(await read()).toEqual({ sheet: '', mark: null, head: [], count: 0, rows: [] });
  });

  it('takes at most four exchanges, however many areas and rows it has', async () => {
    const { book, host, read } = await opened();
    const areas = Array.from({ length: 90 }, (_, index) => `C${index * 2 + 5}`);

    setRowsHidden(book, sheetOf(book, 'Свод'), 50, 60, true);
    select(book, 'Свод', ...areas, 'A:A');

    expect((await host.measure(read)).syncs).toBe(4);
  });
});

describe('on the web with 100,000 rows', () => {
  it('a filtered column gives what is shown of it within the limits of an exchange', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [`k${row}`, row]);
    const book = bookOf([{ name: 'Свод', cells: [['Код', 'Число'], ...rows] }]);
    const { host } = await openExcel(book, { profile: 'web' });
    const port = excelWorkbook();

    setRowsHidden(book, sheetOf(book, 'Свод'), 4, 100_000, true);
    select(book, 'Свод', 'B:B');
    const measured = await host.measure(async () => {
      expect(cellsOf(await (port.readSelection ?? missing('a selection'))(MOST))).toEqual([
        'B1',
        'B2',
        'B3',
        'B4',
      ]);
    });

    expect(measured.syncs).toBe(4);
    expect(measured.biggest).toBeLessThan(5 * 1024 * 1024);
  }, 60_000);
});
