import { newCode } from '../../../../shared/columns/code';
import { bankPracticeSchema } from '../../../../shared/contract/practice';
import { countingStore } from '../../storage/countingStore';
import { code, type Row } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { type Bank, bankOf, CITY } from './bank';

const ROW = code(0);
const OTHER = code(1);

let app: TestApp;
let bank: Bank;
let revision = 0;

/** Sends the city's sheet anew, whatever stood there. */
async function resend(rows: readonly Row[]): Promise<void> {
  const { status, json } = await bank.send(rows, revision);

  expect([status, json.code]).toEqual([201, undefined]);
  revision += 1;
}

const standingOf = async (row: string) => {
  const found = (await bank.list()).find((one) => one.row === row);

  return [found?.state, found?.blocks];
};

beforeAll(async () => {
  app = await startTestApp();
  bank = await bankOf(app, 2023);
});

afterAll(() => app.stop());

describe('the bank of practices', () => {
  test('shows what was sent, by whom, and waits for a decision', async () => {
    await resend([{}, { title: 'Вторая практика', consentPublish: 'absent' }]);

    const [second, first] = await bank.list();

    expect(first).toMatchObject({
      reporter: CITY,
      row: ROW,
      organisation: 'СОШ № 1',
      municipality: 'городской округ город Хабаровск',
      selection: 'municipal',
      expertScore: 81,
      state: 'waiting',
      blocks: [],
      decisions: [],
    });
    expect(second).toMatchObject({ row: OTHER, state: 'waiting', blocks: ['noConsent'] });
  });

  test('keeps every decision with who and when, and the newest holds, also of one instant', async () => {
    const one = await bank.decide(ROW, { publish: false, score: 70, note: 'Хорошо описана' });
    const other = await bank.decide(ROW, { selection: 'declined', publish: false, score: null });

    expect([one.status, one.json.state]).toEqual([201, 'regional']);
    expect([other.status, other.json.state]).toEqual([201, 'declined']);
    expect(other.json.decisions).toMatchObject([
      { selection: 'declined', score: null, at: '2024-11-25T03:00:00.001Z', by: expect.any(String) },
      { selection: 'regional', score: 70, note: 'Хорошо описана', at: '2024-11-25T03:00:00.000Z' },
    ]);
  });

  test('makes a decision that is sent twice once', async () => {
    const id = newCode();
    const answers = [await bank.decide(ROW, {}, id), await bank.decide(ROW, {}, id)];
    const another = await bank.decide(ROW, { score: 12 }, id);

    expect(answers.map(({ status }) => status)).toEqual([201, 200]);
    expect(answers[1]?.json).toEqual(answers[0]?.json);
    expect(bankPracticeSchema.safeParse(answers[1]?.json).error).toBeUndefined();
    expect(another.json.code).toBe('eventIdUsed');
  });

  test('publishes only with the consent of the authors, as the sheet has it now', async () => {
    await bank.decide(OTHER);
    const without = await standingOf(OTHER);
    await resend([{}, { title: 'Вторая практика', consentPublish: 'given' }]);
    const withIt = await standingOf(OTHER);
    await resend([{}, { title: 'Вторая практика', consentPublish: 'withdrawn' }]);

    expect(without).toEqual(['withheld', ['noConsent']]);
    expect(withIt).toEqual(['published', []]);
    expect(await standingOf(OTHER)).toEqual(['withheld', ['noConsent']]);
  });

  test('takes a practice back whose text has changed since, until it is decided anew', async () => {
    await resend([{ title: 'Первая' }]);
    await bank.decide(ROW);
    const before = await standingOf(ROW);
    await resend([{ title: 'Первая, переписанная' }]);
    const changed = await standingOf(ROW);
    await bank.decide(ROW);

    expect(before).toEqual(['published', []]);
    expect(changed).toEqual(['withheld', ['changed']]);
    expect(await standingOf(ROW)).toEqual(['published', []]);
  });

  test('forgets what the newest sheet does not have, also that of a later year', async () => {
    await resend([{ title: 'Первая' }]);
    await bank.send([{ rowCode: code(7), title: 'Новая' }], 0, 2024);

    expect((await bank.list()).map(({ row, year }) => [row, year])).toEqual([[code(7), 2024]]);
  });
});

describe('a decision that cannot be', () => {
  test.each([
    ['to publish what is not in the bank', { selection: 'declined', publish: true }, 'requestInvalid'],
    ['with a score above 100', { score: 101 }, 'requestInvalid'],
    ['with somebody’s phone', { note: 'тел. 8 914 123-45-67' }, 'reasonHasContact'],
    ['with somebody’s name', { note: 'Спросить Иванову И. И.' }, 'reasonHasContact'],
    ['on content that nobody saw', { content: 'y'.repeat(43) }, 'practiceChanged'],
  ] as const)('%s is refused', async (_what, choice, refusal) => {
    expect((await bank.decide(code(7), choice)).json.code).toBe(refusal);
  });

  test('on a practice that there is not is refused', async () => {
    expect((await bank.decide(code(99))).json.code).toBe('practiceUnknown');
  });
});

describe('what the bank costs', () => {
  test('one reading of decisions, one a year, and six a reporter', async () => {
    const store = countingStore(app.store);
    const key = await app.keyOf('operator');

    await app.with({ store }).call('readPractices', { key, params: { region: 'khabarovsk' } });

    expect(store.asked.length).toBeLessThan(20);
  });
});
