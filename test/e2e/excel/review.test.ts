import type { AskedSheet, Question } from '../../../addin/src/usecases/review/readQuestions';
import type { ReviewedSubmission } from '../../../addin/src/usecases/review/readSubmissions';
import { captionOf } from '../../../addin/src/usecases/review/shownThread';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import { closeExcel, sheetOf } from '../../addin/excel/excelRoad';
import { missing } from '../../addin/usecases/book';
import { given } from '../../addin/usecases/deskOver';
import { moveColumn } from '../../excel-host/model/acts/moveColumn';
import { sortByColumn } from '../../excel-host/model/acts/sortByColumn';
import { cellArea } from '../../excel-host/model/address/cellArea';
import { Book } from '../../excel-host/model/book';
import { readValue } from '../../excel-host/model/cells/readValue';
import type { Sheet } from '../../excel-host/model/sheet';
import { renameSheet } from '../../excel-host/model/sheets/renameSheet';
import { setSelection } from '../../excel-host/model/sheets/setSelection';
import { startSvod, type TestSvod } from '../../helpers/host';
import { type DeskInExcel, deskInExcel } from './book/deskInExcel';
import { openedBook } from './book/openedBook';
import { done, FIRST, HEADINGS, MENTEES, userOf } from './book/user';
import { demoFile } from './service/demoFile';
import { ownKey } from './service/ownKey';

/* Against the built service: one submission from the sending to the acceptance, each step on what the last one left. */

const REPORTER = '08612000';
const REGISTRY = { template: 'mentees', view: null, year: DEMO_YEAR } as const;
const ignore = () => undefined;

let svod: TestSvod;
let ownBook: Book;
let key: string;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
  ownBook = await openedBook(await demoFile(REPORTER));
  ({ key } = await ownKey(svod, REPORTER));
}, 120_000);

afterEach(closeExcel);
afterAll(() => svod.stop());

const asReporter = () => deskInExcel(ownBook, { address: svod.address, key });
const asOperator = (book = new Book('Лист1')) =>
  deskInExcel(book, { address: svod.address, key: svod.keys.operator });

/** Zero-based place of a text on a sheet. */
function find(book: Book, sheet: Sheet, text: string): { readonly row: number; readonly column: number } {
  for (let row = 0; row < 60; row += 1) {
    for (let column = 0; column < 30; column += 1) {
      if (readValue(book, sheet, row, column) === text) return { row, column };
    }
  }

  return missing(text);
}

async function submissionOf({ desk }: DeskInExcel): Promise<ReviewedSubmission> {
  const { submissions } = await given(desk.region(({ review }) => review.readSubmissions(DEMO_YEAR)));

  return (
    submissions.find(({ template, reporter }) => template === 'mentees' && reporter === REPORTER) ??
    missing('the submission')
  );
}

async function questionsOf({ desk }: DeskInExcel) {
  const { owner, sheets } = await given(desk.region(({ review }) => review.readQuestions()));

  return { owner, asked: sheets[0] ?? missing('a returned sheet') };
}

function questionAbout({ questions }: AskedSheet, column: string): Question {
  return questions.find((one) => one.column === column) ?? missing(column);
}

function otherThan(requestType: unknown): string {
  return requestType === 'учебный' ? 'личностный' : 'учебный';
}

/** The row codes of the first and the third mentee, as Svod gave them. */
let codes: readonly [string, string];

describe('cells returned on the consolidated registry', () => {
  it('are those the operator selected, wherever sorting and renaming have put them', async () => {
    const reporter = await asReporter();

    await given(reporter.desk.send(ignore));
    const user = userOf(ownBook);

    codes = [
      String(user.value(MENTEES, FIRST, 'rowCode')),
      String(user.value(MENTEES, FIRST + 2, 'rowCode')),
    ];
    await closeExcel();

    const operator = await asOperator();
    const { book, desk } = operator;
    const wanted = { ...REGISTRY, columns: ['ageBand', 'requestType'], anew: false };
    const report = await given(desk.region(({ consolidated }) => consolidated.collect(wanted)));
    const sheet = sheetOf(book, report.sheet);
    const requests = find(book, sheet, 'Кто сдал (код)');

    done(sortByColumn(book, sheet, requests.row + 1, find(book, sheet, 'Код строки').column, true));
    renameSheet(book, sheet, 'Мой_реестр');

    const place = (column: string) => find(book, sheet, captionOf('mentees', column) ?? column).column;

    setSelection(
      book,
      sheet,
      cellArea(find(book, sheet, codes[0]).row, place('birthYear')),
      cellArea(find(book, sheet, codes[1]).row, place('requestType')),
    );

    const select = () => desk.region(({ review }) => review.readSelected?.() ?? missing('a selection'));
    const selected = await given(select());
    const cells = selected.kind === 'cells' ? selected.cells : missing(selected.kind);

    expect(cells.map(({ reporter: one, row, column, revision }) => [one, row, column, revision])).toEqual(
      expect.arrayContaining([
        [REPORTER, codes[0], 'birthYear', 1],
        [REPORTER, codes[1], 'requestType', 1],
      ]),
    );
    expect(cells).toHaveLength(2);
    expect(cells.map(({ value }) => value)).not.toContain(null);

    const asked = cells.map((cell) => ({ ...cell, reason: 'Проверьте, пожалуйста' }));
    const ends = await given(desk.region(({ review }) => review.returnCells(asked)));

    expect(ends.map(({ end }) => end)).toEqual([{ kind: 'done' }]);
    expect(await submissionOf(operator)).toMatchObject({ state: 'returned', open: 2 });
  }, 60_000);

  it('are shown to the reporter in its own workbook, sorted, moved and renamed meanwhile', async () => {
    const reporter = await asReporter();
    const { desk } = reporter;
    const sheet = sheetOf(ownBook, MENTEES);
    const user = userOf(ownBook);
    const { tasks } = await given(desk.overview());

    expect(tasks.find(({ template }) => template === 'mentees')?.openThreads).toBe(2);

    const before = await questionsOf(reporter);

    done(sortByColumn(ownBook, sheet, FIRST - 1, user.place(MENTEES, 'rowCode'), true));
    done(moveColumn(ownBook, sheet, user.place(MENTEES, 'birthYear'), user.place(MENTEES, 'rowCode')));
    renameSheet(ownBook, sheet, 'Дети');

    for (const { owner, asked } of [before, await questionsOf(reporter)]) {
      for (const [code, column] of [
        [codes[0], 'birthYear'],
        [codes[1], 'requestType'],
      ] as const) {
        const question = questionAbout(asked, column);
        const shown = await given(
          desk.region(
            ({ review }) => review.showQuestion?.(owner, 'mentees', question) ?? missing('a way to the cell'),
          ),
        );
        const { area, sheetId } = ownBook.selection;
        const heading = readValue(ownBook, sheet, HEADINGS - 1, area.left);

        expect([shown, sheetId]).toEqual(['shown', sheet.id]);
        expect(find(ownBook, sheet, code).row).toBe(area.top);
        expect(String(heading).startsWith(question.caption ?? '?')).toBe(true);
      }
    }

    const { owner, asked } = before;
    const lost = { ...questionAbout(asked, 'birthYear'), row: 'zzzzzzzzzzzz' };

    expect(
      await given(
        desk.region(({ review }) => review.showQuestion?.(owner, 'mentees', lost) ?? missing('it')),
      ),
    ).toBe('gone');

    renameSheet(ownBook, sheet, MENTEES);
  }, 60_000);

  it('close by an answer, and by a changed value that is sent', async () => {
    const reporter = await asReporter();
    const { desk } = reporter;
    const user = userOf(ownBook);
    const { owner, asked } = await questionsOf(reporter);
    const age = questionAbout(asked, 'birthYear');
    const answered = await given(
      desk.region(({ review }) => review.answer(owner, asked, age, 'Программа рассчитана с девяти лет')),
    );
    const row = find(ownBook, user.sheet(MENTEES), codes[1]).row + 1;
    const now = user.value(MENTEES, row, 'requestType');

    user.type(MENTEES, row, 'requestType', otherThan(now));
    const { sheets } = await given(desk.send(ignore));
    const after = await questionsOf(reporter);

    expect(answered.questions.filter(({ open }) => open)).toHaveLength(1);
    expect(sheets.find(({ template }) => template === 'mentees')?.end).toMatchObject({ kind: 'accepted' });
    expect(after.asked).toMatchObject({ state: 'waiting', revision: 2 });
    expect(questionAbout(after.asked, 'requestType')).toMatchObject({
      open: false,
      entries: [{ revision: 2, text: null }],
    });
    expect(questionAbout(after.asked, 'birthYear')).toMatchObject({
      open: false,
      entries: [{ revision: null, text: 'Программа рассчитана с девяти лет' }],
    });
  }, 60_000);

  it('are accepted; what is accepted takes no sending until it is opened again with a reason', async () => {
    const operator = await asOperator();
    const submission = await submissionOf(operator);
    const accept = { kind: 'accept', revision: submission.revision } as const;

    expect(submission).toMatchObject({ state: 'waiting', revision: 2, open: 0 });
    expect(
      await given(operator.desk.region(({ review }) => review.decide(submission, accept))),
    ).toMatchObject({
      state: 'accepted',
    });
    await closeExcel();

    const reporter = await asReporter();
    const user = userOf(ownBook);
    const row = find(ownBook, user.sheet(MENTEES), codes[0]).row + 1;
    const now = user.value(MENTEES, row, 'requestType');

    user.type(MENTEES, row, 'requestType', otherThan(now));
    const locked = await given(reporter.desk.send(ignore));

    expect(locked.sheets.find(({ template }) => template === 'mentees')?.end).toMatchObject({
      kind: 'refused',
      error: { code: 'submissionAccepted' },
    });
    await closeExcel();

    const again = await asOperator();
    const reopen = { kind: 'reopen', reason: 'Нужно уточнить тип запроса' } as const;

    await given(again.desk.region(({ review }) => review.decide(submission, reopen)));
    await closeExcel();

    const { sheets } = await given((await asReporter()).desk.send(ignore));

    expect(sheets.find(({ template }) => template === 'mentees')?.end).toMatchObject({ kind: 'accepted' });
  }, 60_000);
});
