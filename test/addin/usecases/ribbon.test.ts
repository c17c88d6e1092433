import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import type { RawCell } from '../../../shared/sheets/grid';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { specsOf } from './book';
import { deskOver, given, valuesOf } from './deskOver';

const FINDINGS = regionSheets.findings.name;

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await writeWorkbook(specsOf());
});

/** A desk as in Excel, which tells what it shows. */
async function inExcel(book: Uint8Array | null = bytes) {
  const shown: unknown[] = [];
  const made = await deskOver({
    bytes: book,
    through: (workbook) => ({
      ...workbook,
      showCell: async (...place) => void shown.push(place),
    }),
  });

  return { ...made, shown };
}

/** What can be typed. */
function scalar(cell: RawCell | undefined): string | number {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : '';
}

const lines = async ({ grid }: Awaited<ReturnType<typeof inExcel>>) =>
  valuesOf(await grid(FINDINGS)).map(String);

describe('the ribbon', () => {
  it('checks and ends on «Замечания» with a line that says when and how', async () => {
    const book = await inExcel();

    await book.ribbon.check();

    expect(book.shown).toEqual([[FINDINGS, 0, 0]]);
    expect(await lines(book)).toContain('Проверено 25.11.2024 11:00. Замечаний, мешающих отправке, нет.');
  });

  it('says there why nothing could be sent', async () => {
    const book = await inExcel();

    await book.ribbon.send();

    expect((await lines(book)).join('\n')).toMatch(/нужен вход.*ключ доступа/);
    expect(book.shown).toHaveLength(1);
  });

  it.each([
    ['a check before it', true],
    ['nothing known of it', false],
  ])('does not call a workbook faultless because nothing could be sent, with %s', async (_, isChecked) => {
    const first = await inExcel();

    await first.type('Наставляемые', 8, 3, 'сто');
    if (isChecked) await first.ribbon.check();

    // The ribbon's commands may run in a page that knows nothing of what was done before.
    const book = await inExcel(first.bytes());

    await book.ribbon.send();

    expect((await lines(book)).join('\n')).toMatch(/нужен вход/);
    expect(await lines(book)).toContain('readYear');
    expect(await lines(book)).not.toContain(regionSheets.findings.none);
  });

  it('says nothing of findings where nobody knows of any', async () => {
    const book = await inExcel(await writeWorkbook(specsOf().map((spec) => ({ ...spec, stamp: null }))));

    await book.ribbon.check();

    expect((await lines(book)).join('\n')).toMatch(/нет листов Свода/);
    expect(await lines(book)).not.toContain(regionSheets.findings.none);
  });

  it('keeps explanations, also when the check after it removes the line', async () => {
    const book = await inExcel();

    await book.type('Наставляемые', 10, 3, 2015);
    await book.ribbon.check();
    const { cells } = await book.grid(FINDINGS);
    const row = cells.findIndex((line) => line.includes('menteeAge'));

    await book.type(FINDINGS, row, 5, 'Так и есть.');
    await book.ribbon.check();
    expect(await lines(book)).toContain('Так и есть.');
    await book.desk.check();
    expect(await lines(book)).toContain('Так и есть.');
    expect((await lines(book)).join('\n')).not.toMatch(/Проверено/);
  });

  it('makes a pane that remembers an older check know nothing, until it checks again', async () => {
    const pane = await inExcel();
    const page = await deskOver({ through: () => pane.workbook });
    const standing = async () => {
      const { ribbonCheck, tasks } = await given(pane.desk.overview());

      return [ribbonCheck, tasks[2]?.findings?.errors];
    };

    await pane.desk.check();
    expect(await standing()).toEqual([null, 0]);
    await page.ribbon.check();
    expect(await standing()).toEqual(['ready', undefined]);
    await pane.type('Наставляемые', 8, 3, 'сто');
    await page.ribbon.check();
    expect(await standing()).toEqual(['open', undefined]);
    await pane.desk.check();
    expect(await standing()).toEqual([null, 1]);
  });

  it('never throws, whatever the workbook does', async () => {
    const { ribbon } = await deskOver({
      bytes,
      through: (workbook) => ({ ...workbook, listSheets: () => Promise.reject(new Error('no')) }),
    });

    await expect(ribbon.check()).resolves.toBeUndefined();
    await expect(ribbon.send()).resolves.toBeUndefined();
  });
});

describe('show', () => {
  it('goes to where the row stands now, on the sheet as it is called now', async () => {
    const { desk, type, shown, grid, workbook } = await inExcel();

    await type('Наставляемые', 8, 4, 'сто');
    const report = await desk.check();
    const finding = report.ok
      ? report.value.sheets.flatMap(({ findings }) => findings).find((one) => one.row === 9)
      : undefined;
    const { cells } = await grid('Наставляемые');
    const [here = [], there = []] = [cells[8], cells[20]];

    // The rows 9 and 21 change places, as when somebody sorts.
    await workbook.writeColumns(
      'Наставляемые',
      here.flatMap((cell, column) => [
        { column, top: 8, values: [scalar(there[column])] },
        { column, top: 20, values: [scalar(cell)] },
      ]),
    );
    if (finding) await desk.show?.(finding);

    expect(shown).toEqual([['Наставляемые', 20, 4]]);
  });
});
