import { readBook } from '../../../../../functions/local/try/files/readBook';
import { STAMP_NAME } from '../../../../../shared/sheets/stamp';
import { writeWorkbook } from '../../../../../shared/xlsx/writeWorkbook';
import { gridsOf, specsOf } from '../../../../addin/usecases/book';
import type { Book } from '../../../../excel-host/model/book';
import { listItems } from '../../../../excel-host/model/rules/listItems';
import { validationAt } from '../../../../excel-host/model/rules/validationAt';
import type { Sheet } from '../../../../excel-host/model/sheet';
import { findSheet } from '../../../../excel-host/model/sheets/findSheet';

let book: Book;

beforeAll(async () => {
  const found = await readBook(await writeWorkbook(specsOf()));

  if (found === null) throw new Error('the workbook was not read');

  book = found;
});

const sheetOf = (name: string): Sheet => findSheet(book, name) ?? missing(name);
const specOf = (name: string) => specsOf().find((spec) => spec.name === name) ?? missing(name);

describe('a workbook of Svod’s from a file', () => {
  test('has its sheets in their order, the lists hidden', () => {
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      specsOf().map(({ name, hidden }) => [name, hidden === true ? 'Hidden' : 'Visible']),
    );
  });

  test('has the values of the file', () => {
    const grid = gridsOf().find(({ name }) => name === 'Наставники') ?? missing('grid');
    const sheet = sheetOf('Наставники');

    for (const [row, cells] of grid.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (typeof cell === 'string' || typeof cell === 'number') {
          expect(sheet.cells.get(row, column)?.value).toBe(cell);
        }
      }
    }
  });

  test('has its table, its frozen panes, its merges and its stamp', () => {
    const sheet = sheetOf('Мониторинг');
    const { table, freeze } = specOf('Мониторинг');

    expect(sheet.tables.map(({ name, area }) => ({ name, area }))).toEqual([
      { name: table?.name, area: table?.range },
    ]);
    expect(sheet.freeze).toEqual(freeze);
    expect(sheetOf('Начало').merges.length).toBeGreaterThan(0);
    expect(sheet.names.find(({ name }) => name === STAMP_NAME)?.formula).toMatch(/^="/);
  });

  test('offers the list of a cell and tells its help', () => {
    const { validations } = specOf('Наставники');
    const list = validations.find(({ rule }) => rule.kind === 'list') ?? missing('list');
    const { top, left } = list.range;

    expect(listItems(book, sheetOf('Наставники'), top, left)?.length).toBeGreaterThan(1);
    expect(validationAt(sheetOf('Наставники'), top, left)?.prompt).toMatchObject({
      title: list.prompt.title,
      show: true,
    });
  });

  test('keeps its looks', () => {
    const { table } = specOf('Наставники');
    const heading = sheetOf('Наставники').cells.get(table?.range.top ?? 0, table?.range.left ?? 0);

    expect(heading?.style).toMatchObject({
      bold: true,
      wrap: true,
      fill: expect.stringMatching(/^#[0-9A-F]{6}$/),
    });
  });
});

test.each([
  ['nothing', new Uint8Array()],
  ['no workbook', new TextEncoder().encode('not a workbook')],
  ['a zip of something else', new Uint8Array([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)])],
])('%s is refused', async (_, bytes) => {
  expect(await readBook(bytes)).toBeNull();
});

function missing(what: string): never {
  throw new Error(`${what} is missing`);
}
