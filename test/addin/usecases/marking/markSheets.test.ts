import fc from 'fast-check';
import { type FileWorkbook, fileWorkbook } from '../../../../addin/src/file/fileWorkbook';
import { isWorkbookReady } from '../../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { markSheets } from '../../../../addin/src/usecases/marking/markSheets';
import { normaliseText } from '../../../../shared/cells/normaliseText';
import { isCode } from '../../../../shared/columns/code';
import { regionSheets } from '../../../../shared/messages/ru/regionSheets';
import { FINDINGS_COLUMN } from '../../../../shared/sheets/findingsSheet';
import { readExplanations } from '../../../../shared/sheets/readExplanations';
import { openPackage } from '../../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../../shared/xlsx/package/packageEdit';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { BOOK, codesIn, missing, OWNER, sheetIn, specsOf } from '../book';

const { name, severity } = regionSheets.findings;

async function gridsIn(bytes: Uint8Array) {
  const workbook = fileWorkbook(bytes);

  return workbook.readSheets((await workbook.listSheets()).map((sheet) => sheet.name));
}

async function changed(
  bytes: Uint8Array,
  change: (workbook: FileWorkbook) => Promise<void>,
): Promise<Uint8Array> {
  const workbook = fileWorkbook(bytes);

  await change(workbook);

  return workbook.bytes() ?? missing('the file');
}

const typed = (
  bytes: Uint8Array,
  cells: readonly { sheet: string; row: number; column: number; text: string }[],
) =>
  changed(bytes, async (workbook) => {
    for (const { sheet, row, column, text } of cells)
      await workbook.writeColumns(sheet, [{ column, top: row, values: [text] }]);
  });
const checkFile = async (bytes: Uint8Array) => checkWorkbook(await gridsIn(bytes), OWNER);
const mark = (bytes: Uint8Array, owner = OWNER) =>
  changed(bytes, async (workbook) => {
    const grids = await gridsIn(bytes);

    await markSheets(workbook, checkWorkbook(grids, owner), grids);
  });

/** The directory and the mentors as a file; the first two mentors are one person. */
async function twins(): Promise<Uint8Array> {
  const { organisations = missing('organisations'), mentors = missing('mentors') } = BOOK.columns;
  const bytes = await writeWorkbook(specsOf({ organisations, mentors }).slice(0, 3));
  const { reading } = sheetIn(await checkFile(bytes), 'mentors');
  const [grid] = (await gridsIn(bytes)).filter((one) => one.name === reading.sheet);
  const [first = 0, second = 0] = reading.rows;
  const cells = ['lastName', 'firstName', 'middleName', 'birthYear', 'organisation'].map((key) => {
    const column = reading.columnsAt.get(key) ?? missing(key);

    return { sheet: reading.sheet, row: second, column, text: String(grid?.cells[first]?.[column]) };
  });

  return typed(bytes, cells);
}

/** The file with `text` typed beside every warning of its «Замечания». */
async function withText(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const grid = (await gridsIn(bytes)).find((one) => one.name === name);
  const rows = [...(grid?.cells.keys() ?? [])].filter(
    (row) => grid?.cells[row]?.[FINDINGS_COLUMN.severity] === severity.warning,
  );
  const cells = rows.map((row) => ({ sheet: name, row, column: FINDINGS_COLUMN.explanation, text }));

  return typed(bytes, cells);
}

const textsIn = async (bytes: Uint8Array) =>
  readExplanations(await gridsIn(bytes)).map(({ explanation }) => explanation.text);

describe('markSheets', () => {
  it('writes the codes that were made, and the next check makes none', async () => {
    const { rows, columns } = BOOK.columns.organisations ?? missing('organisations');
    const { rowCode: _, ...uncoded } = columns;
    const bytes = await writeWorkbook(specsOf({ organisations: { rows, columns: uncoded } }).slice(0, 2));
    const first = sheetIn(await checkFile(bytes), 'organisations');
    const marked = sheetIn(await checkFile(await mark(bytes)), 'organisations');

    expect(first.reading.newCodes).toHaveLength(rows);
    expect(marked.reading.newCodes).toEqual([]);
    expect(marked.reading.columns.columns.rowCode?.dictionary.every((code) => isCode(String(code)))).toBe(
      true,
    );
  });

  it('says that nothing is to be mended', async () => {
    const { organisations = missing('organisations') } = BOOK.columns;
    const bytes = await mark(await writeWorkbook(specsOf({ organisations }).slice(0, 2)));
    const sheet = (await gridsIn(bytes)).find((one) => one.name === name);

    expect(sheet?.cells.flat()).toContain(regionSheets.findings.none);
    expect(isWorkbookReady(await checkFile(bytes))).toBe(true);
  });

  it('names a sheet that could not be read, instead of saying that nothing is to be mended', async () => {
    const { organisations = missing('organisations') } = BOOK.columns;
    const bytes = await writeWorkbook(specsOf({ organisations }).slice(0, 2));
    const marked = await mark(bytes, { ...OWNER, year: 2023 });
    const sheet = (await gridsIn(marked)).find((one) => one.name === name);

    expect(sheet?.cells.flat()).not.toContain(regionSheets.findings.none);
    expect(sheet?.cells.find((row) => row[0] === 'Организации')).toEqual(
      expect.arrayContaining(['весь лист', 'ошибка', 'sheetOtherYear']),
    );
  });

  it('refuses a file whose «Замечания» are the user’s own', async () => {
    const [start] = specsOf({});
    const own = { ...(start ?? missing('a sheet')), name, stamp: null };
    const bytes = await writeWorkbook([...specsOf({}).slice(0, 1), own]);

    // Svod's own mark is what tells; without it the sheet is anybody's.
    expect((await gridsIn(bytes)).map((sheet) => sheet.name)).toContain(name);
    await mark(bytes);
    await expect(withoutMarks(bytes).then(mark)).rejects.toMatchObject({
      reason: 'sheetTaken',
      detail: name,
    });
  });
});

describe('explanations in a file', () => {
  it('survive a second and a third check', async () => {
    const explained = await withText(await mark(await twins()), 'Однофамильцы.');
    const again = await mark(await mark(explained));

    expect(isWorkbookReady(await checkFile(again))).toBe(true);
    expect(await textsIn(again)).toEqual(['Однофамильцы.', 'Однофамильцы.']);
  });

  it('survive while their sheet cannot be read, and hold again afterwards', async () => {
    const explained = await withText(await mark(await twins()), 'Однофамильцы.');
    const { reading } = sheetIn(await checkFile(explained), 'mentors');
    const column = reading.columnsAt.get('lastName') ?? missing('lastName');
    const renamed = (text: string) => [{ sheet: reading.sheet, row: 5, column, text }];
    const broken = await mark(await typed(explained, renamed('Что-то своё')));
    const mended = await mark(await typed(broken, renamed('Фамилия *')));

    expect(codesIn(sheetIn(await checkFile(broken), 'mentors'))).not.toContain('personTwice:warning');
    expect(await textsIn(broken)).toHaveLength(2);
    expect(isWorkbookReady(await checkFile(mended))).toBe(true);
  });

  it('survive whatever they say', async () => {
    const marked = await mark(await twins());
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        '+7',
        '-',
        '@SUM(A1)',
        'а\ud800б\uffff\u0000в',
        "''=1",
        '＝1',
        '\t=1',
        '#Н/Д',
        '#REF!',
        '_x000D_',
        '_x005F_x000D_',
        '<b>&amp;"',
        'TRUE',
        '007',
        ' а\nб\u00a0в ',
        'я'.repeat(2001),
        `=${'я'.repeat(32_000)}`,
      ),
    );

    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const typed = await withText(marked, text);
        const expected = normaliseText(text) === '' ? [] : [normaliseText(text), normaliseText(text)];

        expect(await textsIn(typed)).toEqual(expected);
        expect(await textsIn(await mark(typed))).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});

/** The file with nothing in it that says which sheets are Svod's. */
async function withoutMarks(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await openPackage(bytes);
  const edit = packageEdit(file);

  edit.put(file.workbook, (await file.text(file.workbook)).replaceAll('SVOD_SHEET', 'OTHER'));

  return edit.bytes();
}
