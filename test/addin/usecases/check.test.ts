import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import type { ListedFinding } from '../../../addin/src/usecases/desk';
import { isCode } from '../../../shared/columns/code';
import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import { HEADING_ROW } from '../../../shared/sheets/sheetLayout';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { BOOK, missing, specsOf } from './book';
import { deskOver, given, valuesOf } from './deskOver';

const FINDINGS = regionSheets.findings.name;
const FIRST = HEADING_ROW + 1;
const SHEET = 'Наставляемые';

let good: Uint8Array;

beforeAll(async () => {
  good = await writeWorkbook(specsOf());
});

/** The place of a column of the mentees by its heading. */
async function columnOf({ grid }: Awaited<ReturnType<typeof deskOver>>, heading: string): Promise<number> {
  const { cells } = await grid(SHEET);

  return cells[HEADING_ROW]?.findIndex((cell) => String(cell).startsWith(heading)) ?? missing(heading);
}

const warningIn = (findings: readonly ListedFinding[]): ListedFinding =>
  findings.find(({ finding }) => finding.severity === 'warning') ?? missing('a warning');

describe('check', () => {
  it('finds nothing in a good workbook, and says so on «Замечания»', async () => {
    const book = await deskOver({ bytes: good });
    const report = await given(book.desk.check());

    expect(report.ready).toBe(true);
    expect(report.owner.reporter.key).toBe(BOOK.reporter.key);
    expect(report.sheets.map(({ template }) => template)).toEqual([
      'organisations',
      'mentors',
      'mentees',
      'monitoring',
    ]);
    expect(valuesOf(await book.grid(FINDINGS))).toContain(regionSheets.findings.none);
  });

  it('marks a mistake at its row and on «Замечания», and clears both when it is mended', async () => {
    const book = await deskOver({ bytes: good });
    const column = await columnOf(book, 'Год рождения');
    const marks = await columnOf(book, 'Замечания');
    const before = (await book.grid(SHEET)).cells[FIRST]?.[column] ?? missing('a year');

    await book.type(SHEET, FIRST, column, 'пятнадцать');
    const spoilt = await given(book.desk.check());
    const [found] = spoilt.sheets.flatMap(({ findings }) => findings);
    const mark = (await book.grid(SHEET)).cells[FIRST]?.[marks];
    const listed = valuesOf(await book.grid(FINDINGS));

    await book.type(SHEET, FIRST, column, Number(before));
    const mended = await given(book.desk.check());

    expect(found).toMatchObject({ sheet: SHEET, row: FIRST + 1, column, caption: 'Год рождения' });
    expect(spoilt.ready).toBe(false);
    expect(mark).toMatch(/^Ошибка, «Год рождения»: /);
    expect(listed).toContain('readYear');
    expect(mended.ready).toBe(true);
    expect((await book.grid(SHEET)).cells[FIRST]?.[marks] ?? '').toBe('');
    expect(valuesOf(await book.grid(FINDINGS))).not.toContain('readYear');
  });

  it('gives codes to rows that have none, and the same ones are there at the next check', async () => {
    const book = await deskOver({ bytes: good });
    const column = await columnOf(book, 'Код строки');
    const code = async () => (await book.grid(SHEET)).cells[FIRST]?.[column];

    await book.type(SHEET, FIRST, column, '');
    await given(book.desk.check());
    const made = await code();
    await given(book.desk.check());

    expect(isCode(String(made))).toBe(true);
    expect(await code()).toBe(made);
  });

  it('writes nothing when nothing has changed', async () => {
    const book = await deskOver({ bytes: good });

    await given(book.desk.check());
    const first = book.bytes();
    await given(book.desk.check());

    expect(book.bytes()).toBe(first);
  });

  it('is cancelled without a trace in the workbook', async () => {
    const book = await deskOver({ bytes: good });
    const column = await columnOf(book, 'Год рождения');
    const controller = new AbortController();

    await book.type(SHEET, FIRST, column, 'пятнадцать');
    const before = book.bytes();
    const ended = await book.desk.check({
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });

    expect(ended).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(book.bytes()).toBe(before);
  });

  it('given up when all is found but nothing marked yet leaves no trace either', async () => {
    const book = await deskOver({ bytes: good });
    const controller = new AbortController();

    await book.type(SHEET, FIRST, await columnOf(book, 'Год рождения'), 'пятнадцать');
    const before = book.bytes();
    const ended = await book.desk.check({
      signal: controller.signal,
      // Sheets are counted while they are read, cells while they are checked.
      onProgress: ({ done, total }) => {
        if (total > 100 && done === total) controller.abort();
      },
    });

    expect(ended).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(book.bytes()).toBe(before);
  });

  it('of a workbook that is not Svod’s says so', async () => {
    const [start = missing('a sheet')] = specsOf();
    const { desk } = await deskOver({ bytes: await writeWorkbook([{ ...start, name: 'Моё' }]) });

    expect(await desk.check()).toEqual({ ok: false, problem: { kind: 'notSvod' } });
  });

  it('tells of a workbook that cannot be written, and of what nobody foresaw', async () => {
    const failing = (error: Error) => (workbook: WorkbookPort) => ({
      ...workbook,
      listSheets: () => Promise.reject(error),
    });
    const { desk } = await deskOver({ bytes: good, through: failing(new TypeError('x is not a y')) });

    expect(await desk.check()).toEqual({
      ok: false,
      problem: { kind: 'bug', detail: 'TypeError: x is not a y' },
    });
  });
});

describe('explain', () => {
  /** A workbook with one warning: a child of nine years. */
  async function withWarning() {
    const book = await deskOver({ bytes: good });

    await book.type(SHEET, FIRST + 4, await columnOf(book, 'Год рождения'), 2015);
    const report = await given(book.desk.check());

    return { ...book, report, finding: warningIn(report.sheets.flatMap(({ findings }) => findings)) };
  }

  it('keeps an explanation on «Замечания» and in the report, also after the next check', async () => {
    const { desk, grid, report, finding } = await withWarning();
    const explained = await given(desk.explain(finding, '  Группа раннего\nтворчества. '));
    const again = await given(desk.check());

    expect(report.ready).toBe(false);
    expect(explained.ready).toBe(true);
    expect(valuesOf(await grid(FINDINGS))).toContain('Группа раннего творчества.');
    expect(again.sheets).toEqual(explained.sheets);
  });

  it('takes it back when the text is empty', async () => {
    const { desk, grid, report, finding } = await withWarning();

    await given(desk.explain(finding, 'Так и есть.'));
    const taken = await given(desk.explain(finding, ' '));

    expect(taken.sheets).toEqual(report.sheets);
    expect(valuesOf(await grid(FINDINGS))).not.toContain('Так и есть.');
  });

  it('keeps what somebody has typed on the sheet meanwhile', async () => {
    const book = await withWarning();
    const { cells } = await book.grid(FINDINGS);
    const row = cells.findIndex((line) => line.includes('menteeAge'));

    await book.type(FINDINGS, row, 5, 'Напечатано на листе.');
    const other = { ...book.finding, finding: { ...book.finding.finding, fingerprint: 'другое' } };
    await given(book.desk.explain(other, 'Про другое.'));

    expect(valuesOf(await book.grid(FINDINGS))).toEqual(
      expect.arrayContaining(['Напечатано на листе.', 'Про другое.']),
    );
  });

  it('finds a telephone in an explanation and marks its row', async () => {
    const { desk, finding } = await withWarning();
    const report = await given(desk.explain(finding, 'Звоните 8 914 123-45-67'));

    expect(report.sheets.flatMap(({ findings }) => findings).map((one) => one.finding.code)).toContain(
      'textContact',
    );
    expect(report.ready).toBe(false);
  });
});
