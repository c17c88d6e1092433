import type { Outcome } from '../../../../addin/src/usecases/desk';
import type { RegionDesk } from '../../../../addin/src/usecases/region/regionDesk';
import type { ReturnEnd } from '../../../../addin/src/usecases/review/returnCells';
import type { AskedCell } from '../../../../addin/src/usecases/review/returnPlan';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { startSvod, type TestSvod } from '../../../helpers/host';
import { missing } from '../book';
import { deskOver, given, type TestDesk } from '../deskOver';
import { type Relay, startRelay } from '../relay';
import { explainedBook, FIRST, placeOf, SHEET } from './explainedBook';

/* Against the built service; the tests build on one another. */

const REPORTERS = ['08612000', '08701000', '08709000'] as const;
const UNUSUAL = [2, 3, 1] as const;

let svod: TestSvod;
let relay: Relay;
let books: readonly TestDesk[];
let operator: TestDesk;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
  relay = await startRelay(svod.address);
  operator = await deskOver({ address: relay.address, key: svod.keys.operator });
  books = await Promise.all(
    REPORTERS.map((reporter, index) =>
      explainedBook(svod, relay.address, reporter, UNUSUAL[index] ?? missing(reporter)),
    ),
  );

  for (const { desk } of books) await given(desk.send(() => undefined));
}, 120_000);

afterEach(() => relay.decide(() => 'pass'));

afterAll(async () => {
  await relay.stop();
  await svod.stop();
});

const review = <T>(book: TestDesk, act: (actions: RegionDesk['review']) => Promise<Outcome<T>>) =>
  given(book.desk.region((region) => act(region.review)));
const bookOf = (reporter: (typeof REPORTERS)[number]) =>
  books[REPORTERS.indexOf(reporter)] ?? missing(reporter);
const explained = () => review(operator, (actions) => actions.readExplained(DEMO_YEAR, 'mentees'));
const submissions = async () =>
  (await review(operator, (actions) => actions.readSubmissions(DEMO_YEAR))).submissions;
const submissionOf = async (reporter: string) =>
  (await submissions()).find((one) => one.template === 'mentees' && one.reporter === reporter) ??
  missing(reporter);
const kinds = (ends: readonly ReturnEnd[]) => ends.map(({ reporter, end }) => [reporter, end.kind]);
const isMoveOf = (path: string, reporter: string) => path.includes(`${reporter}/review/`);

async function unusualAges(): Promise<readonly AskedCell[]> {
  const { cells } = await explained();

  return cells
    .filter(({ code }) => code === 'menteeAge')
    .map((cell) => ({ ...cell, reason: 'Пришлите приказ о программе' }));
}

describe('the list of submissions', () => {
  it('tells who sent what, how many warnings are explained, and that nobody has looked', async () => {
    const all = await submissions();
    const mentees = all.filter(({ template }) => template === 'mentees');

    expect(all).toHaveLength(12);
    expect(mentees.map(({ reporter, explained: count }) => [reporter, count]).sort()).toEqual([
      ['08612000', 2],
      ['08701000', 3],
      ['08709000', 1],
    ]);
    expect(mentees[0]).toMatchObject({
      revision: 1,
      state: 'waiting',
      open: 0,
      late: false,
      restated: false,
    });
    expect(mentees[0]?.name).toMatch(/район|округ/);
  });
});

describe('what a rule asked and was answered', () => {
  it('is listed over all reporters with the explanation and the value as sheets show it', async () => {
    const { cells, accepted } = await explained();
    const ages = cells.filter(({ code }) => code === 'menteeAge');

    expect(ages.map(({ reporter }) => reporter)).toEqual(
      REPORTERS.flatMap((reporter, index) => Array(UNUSUAL[index]).fill(reporter)),
    );
    expect(ages[0]).toMatchObject({
      revision: 1,
      column: 'birthYear',
      caption: 'Год рождения',
      value: 'до 10 лет',
      explanation: 'Группа раннего творчества',
    });
    expect(accepted).toEqual({});
  });

  it('is returned in one move for each submission; a lost answer and a repetition make no second one', async () => {
    const cells = await unusualAges();

    relay.decide(({ path }) => (isMoveOf(path, '08701000') ? 'lost' : 'pass'));
    const first = await review(operator, (actions) => actions.returnCells(cells));

    relay.decide(() => 'pass');
    const second = await review(operator, (actions) =>
      actions.returnCells(cells.filter(({ reporter }) => reporter === '08701000')),
    );
    const { threads } = await review(operator, async (actions) =>
      actions.readThreads(await submissionOf('08701000')),
    );

    expect(kinds(first)).toEqual([
      ['08612000', 'done'],
      ['08701000', 'interrupted'],
      ['08709000', 'done'],
    ]);
    expect(kinds(second)).toEqual([['08701000', 'done']]);
    expect(threads).toHaveLength(3);
    expect(threads.every(({ open, value }) => open && value === 'до 10 лет')).toBe(true);
  });

  it('once given up, tells which submissions it did not reach', async () => {
    const controller = new AbortController();
    const all = await submissions();
    const cells = all.map((one) => ({
      ...one,
      ...{ row: null, column: null, rowText: null, caption: null, value: null },
      reason: 'Проверьте лист',
    }));

    controller.abort();
    const outcome = await operator.desk.region((region) =>
      region.review.returnCells(cells, { signal: controller.signal }),
    );

    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.value.every(({ end }) => end.kind === 'held')).toBe(true);
    expect((await submissions()).filter(({ template }) => template !== 'mentees')).toEqual(
      all.filter(({ template }) => template !== 'mentees'),
    );
  });
});

describe('the reporter', () => {
  it('reads the questions with the rows they are about, and is told of rows that are not in the workbook', async () => {
    const own = bookOf('08701000');
    const { owner, sheets } = await review(own, (actions) => actions.readQuestions());
    const { tasks } = await given(own.desk.overview());
    const column = await placeOf(own, 'rowCode');

    expect(tasks.map(({ template, openThreads }) => [template, openThreads])).toContainEqual(['mentees', 3]);
    expect(owner.reporter.key).toBe('08701000');
    expect(sheets.map(({ template }) => template)).toEqual(['mentees']);
    expect(sheets[0]?.questions.map(({ place }) => place?.row).sort()).toEqual([FIRST, FIRST + 1, FIRST + 2]);
    expect(sheets[0]?.questions[0]?.place?.name).not.toBe('');

    await own.type(SHEET, FIRST, column, 'zzzzzzzzzzzz');
    const again = await review(own, (actions) => actions.readQuestions());

    expect(again.sheets[0]?.questions.filter(({ place }) => place === null)).toHaveLength(1);
  });

  it('answers once, however often a lost answer is repeated', async () => {
    const own = bookOf('08709000');
    const { owner, sheets } = await review(own, (actions) => actions.readQuestions());
    const sheet = sheets[0] ?? missing('questions');
    const question = sheet.questions[0] ?? missing('a question');
    const answer = () =>
      own.desk.region((region) => region.review.answer(owner, sheet, question, '  Приказ № 15 приложен '));

    relay.decide(({ path }) => (isMoveOf(path, '08709000') ? 'lost' : 'pass'));
    expect(await answer()).toEqual({ ok: false, problem: { kind: 'unreachable' } });

    relay.decide(() => 'pass');
    const answered = await given(answer());

    expect(answered).toMatchObject({ state: 'waiting', questions: [{ open: false, place: question.place }] });
    expect(answered.questions[0]?.entries.map(({ text }) => text)).toEqual(['Приказ № 15 приложен']);
  });

  it('is told when somebody else has answered', async () => {
    const own = bookOf('08612000');
    const { owner, sheets } = await review(own, (actions) => actions.readQuestions());
    const sheet = sheets[0] ?? missing('questions');
    const question = sheet.questions[0] ?? missing('a question');
    const answer = (text: string) =>
      own.desk.region((region) => region.review.answer(owner, sheet, question, text));

    await given(answer('Верно'));

    expect(await answer('Совсем верно')).toMatchObject({
      ok: false,
      problem: { kind: 'refused', error: { code: 'moveNotAllowed' } },
    });
  });

  it('cannot put a contact into an answer', async () => {
    const own = bookOf('08612000');
    const { owner, sheets } = await review(own, (actions) => actions.readQuestions());
    const sheet = sheets[0] ?? missing('questions');
    const question = sheet.questions.find(({ open }) => open) ?? missing('an open question');

    expect(
      await own.desk.region((region) =>
        region.review.answer(owner, sheet, question, 'Звоните 8 (4212) 55-55-55'),
      ),
    ).toMatchObject({ ok: false, problem: { kind: 'refused', error: { code: 'reasonHasContact' } } });
  });
});

describe('a decision', () => {
  it('accepts; explanations of what was accepted are left out and counted', async () => {
    const submission = await submissionOf('08709000');
    const accepted = await review(operator, (actions) =>
      actions.decide(submission, { kind: 'accept', revision: 1 }),
    );
    const { cells, accepted: counts } = await explained();

    expect(accepted).toMatchObject({ state: 'accepted', open: 0 });
    expect(cells.some(({ reporter }) => reporter === '08709000')).toBe(false);
    expect(counts).toEqual({ menteeAge: 1 });
  });

  it('on a revision that is not the newest any more is refused', async () => {
    const submission = await submissionOf('08612000');
    const own = bookOf('08612000');

    await own.type(SHEET, FIRST + 5, await placeOf(own, 'requestType'), 'личностный');
    await given(own.desk.send(() => undefined));

    const accept = { kind: 'accept', revision: submission.revision } as const;

    expect(await operator.desk.region((region) => region.review.decide(submission, accept))).toMatchObject({
      ok: false,
      problem: { kind: 'refused', error: { code: 'headMoved', params: { revision: 2 } } },
    });
  });

  it('of somebody without a key asks for one', async () => {
    const nobody = await deskOver({ address: relay.address });

    expect(await nobody.desk.region((region) => region.review.readSubmissions(DEMO_YEAR))).toEqual({
      ok: false,
      problem: { kind: 'signedOut' },
    });
  });
});
