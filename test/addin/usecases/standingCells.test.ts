import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { markSheets } from '../../../addin/src/usecases/marking/markSheets';
import { mergeFiles } from '../../../addin/src/usecases/merge/mergeFiles';
import { readMergeFiles } from '../../../addin/src/usecases/merge/readMergeFiles';
import { readNames } from '../../../addin/src/usecases/names/readNames';
import { writeNames } from '../../../addin/src/usecases/names/writeNames';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { deleteRows } from '../../excel-host/model/acts/deleteRows';
import { insertColumns } from '../../excel-host/model/acts/insertColumns';
import { insertRows } from '../../excel-host/model/acts/insertRows';
import { typeText } from '../../excel-host/model/acts/typeText';
import type { Book } from '../../excel-host/model/book';
import type { Sheet } from '../../excel-host/model/sheet';
import { sampled } from '../../helpers/sampled';
import { columnsOf } from '../../shared/sheets/helpers/columnsOf';
import { closeExcel, bookOf as excelBookOf, openExcel, sheetOf } from '../excel/excelRoad';
import { pupil, schools, templateFile } from './merge/manySchools';
import { approved, NOW, OWNER } from './merge/merged';

const DIRECTORY = schools(2);
const SHEET = 'Наставляемые';
const FIRST_ROW = 6;
const PASSPHRASE = 'совсем другая тайна';

/** What a user or a colleague does on the sheet while Svod is at work. */
const ACTS: readonly (readonly [string, (book: Book, sheet: Sheet) => unknown])[] = [
  ['a row is put in', (book, sheet) => insertRows(book, sheet, FIRST_ROW + 1, 1)],
  ['a row is taken out', (book, sheet) => deleteRows(book, sheet, FIRST_ROW, 1)],
  ['a column is put in', (book, sheet) => insertColumns(book, sheet, 1, 1)],
];

async function opened(codes: readonly (string | null)[] = [null, null, null]) {
  const { book, port } = await openExcel(excelBookOf([{ name: 'Мой', cells: [['a']] }]));
  const mentees = codes.map((code, index) => pupil(0, index, code === null ? {} : { rowCode: code }));
  const columns = {
    organisations: columnsOf('organisations', DIRECTORY),
    mentees: columnsOf('mentees', mentees),
  };

  await port.drawSheets(reporterWorkbook({ ...OWNER, columns }));

  return { book, port, sheet: sheetOf(book, SHEET) };
}

/** The port, with `act` between the last reading and the first writing into columns. */
function interrupted(port: WorkbookPort, act: () => unknown): WorkbookPort {
  let isDone = false;

  return {
    ...port,
    writeColumns: async (...given) => {
      if (!isDone) act();
      isDone = true;
      await port.writeColumns(...given);
    },
  };
}

const cellsIn = async (port: WorkbookPort) => (await port.readSheets([SHEET]))[0]?.cells;

describe('when rows or columns move between reading and writing', () => {
  afterEach(closeExcel);

  it.each(sampled(ACTS, 3))('a check marks nothing in the wrong row: %s', async (_what, act) => {
    const { book, port, sheet } = await opened();
    const grids = await port.readSheets([SHEET]);
    const checked = checkWorkbook(grids, { ...OWNER, now: NOW });

    act(book, sheet);

    const before = await cellsIn(port);

    await expect(markSheets(port, checked, grids)).rejects.toMatchObject({
      reason: 'sheetChanged',
      detail: SHEET,
    });
    expect(await cellsIn(port)).toEqual(before);
  });

  it.each([
    ...ACTS.slice(1, 2),
    [
      'somebody types into the row under the last',
      (book: Book, sheet: Sheet) => typeText(book, sheet, FIRST_ROW + 3, 0, 'Новикова', true),
    ] as const,
  ])('a merge overwrites nobody: %s', async (_what, act) => {
    const { book, port, sheet } = await opened();
    const changed = { ...pupil(0, 0), classGroup: '11 Я' };
    const file = await templateFile('школа.xlsx', DIRECTORY, [changed, pupil(1, 7)]);
    const input = { workbook: port, owner: OWNER, now: NOW, remembered: [] };
    const matter = approved(await readMergeFiles(input, 'mentees', [file]));
    let before: unknown = null;
    const workbook = interrupted(port, () => act(book, sheet));
    const watched = {
      ...workbook,
      growTable: async (...given: Parameters<WorkbookPort['growTable']>) => {
        before = given;
        await port.growTable(...given);
      },
    };

    await expect(mergeFiles(watched, matter)).rejects.toMatchObject({ reason: 'sheetChanged' });
    expect(before).not.toBeNull();
    expect(JSON.stringify(await cellsIn(port))).not.toContain('11 Я');
  });

  it('a merge goes through when nothing moved, whatever else was typed', async () => {
    const { book, port, sheet } = await opened();
    const file = await templateFile('школа.xlsx', DIRECTORY, [pupil(1, 7)]);
    const input = { workbook: port, owner: OWNER, now: NOW, remembered: [] };
    const matter = approved(await readMergeFiles(input, 'mentees', [file]));
    const workbook = interrupted(port, () => typeText(book, sheet, FIRST_ROW, 30, 'моё', true));

    expect(await mergeFiles(workbook, matter)).toMatchObject({ added: 1 });
  });

  it('names are not given to somebody else', async () => {
    const { book, port, sheet } = await opened(['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc']);
    const written = await writeNames(port, OWNER, PASSPHRASE);

    if (!written.ok) throw new Error(written.problem.kind);

    await port.writeColumns(SHEET, [{ column: 0, top: FIRST_ROW, values: ['', '', ''] }]);

    const workbook = interrupted(port, () => deleteRows(book, sheet, FIRST_ROW, 1));

    await expect(readNames(workbook, OWNER, written.value, PASSPHRASE)).rejects.toMatchObject({
      reason: 'sheetChanged',
    });
    expect((await cellsIn(port))?.slice(FIRST_ROW).map((row) => row[0] ?? null)).toEqual(
      expect.not.arrayContaining([pupil(0, 0).lastName]),
    );
  });
});
