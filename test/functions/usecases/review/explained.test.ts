import { contract } from '../../../../shared/contract/contract';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { countingStore } from '../../storage/countingStore';
import { type Reporting, reporting } from '../reporting';
import { type Body, bodyOf, code, type Row } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { type Reviewing, reviewing } from './reviewing';

const [FIRST, SECOND, THIRD, SILENT] = khabarovsk.municipalities.map(({ key }) => key);
const ADULT = { ageBand: 'from20' };
const schema = contract.readExplained.responses[200].schema;

let app: TestApp;
let svod: Reporting;
let reviews: Reviewing;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  reviews = reviewing(app);

  await pushExplained(FIRST, [ADULT, {}]);
  await pushExplained(SECOND, [ADULT, { ...ADULT, rowCode: code(5) }]);
  await pushExplained(THIRD, [{}]);
});

afterAll(() => app.stop());

/** Sends rows of mentees and explains every warning about them. */
async function pushExplained(reporter = '', rows: readonly Row[] = [], base = 0) {
  const at = { template: 'mentees', reporter } as const;
  const plain = bodyOf('mentees', rows);
  const refused = await svod.push(plain, at, { base, dryRun: true });
  const findings: readonly Explained[] = refused.json.params?.findings ?? [];
  const explanations: Body['explanations'] = findings.map(({ code: rule, row, column, fingerprint }) => ({
    code: rule,
    row,
    column,
    fingerprint,
    text: 'Учится заочно',
  }));

  expect((await svod.push({ ...plain, explanations }, at, { base })).status).toBe(201);
}

type Explained = Body['explanations'][number];

async function explainedBy(reporter: string | undefined) {
  const { explained } = schema.parse((await reviews.explained('mentees')).json);

  return explained.filter((one) => one.reporter === reporter);
}

describe('the explained warnings of a template', () => {
  test('have reporter, revision, words and the shared value of the cell', async () => {
    const { status, json } = await reviews.explained('mentees');
    const { explained, next } = schema.parse(json);

    expect([status, next]).toEqual([200, null]);
    expect(explained.map(({ reporter }) => reporter)).toEqual([FIRST, SECOND, SECOND]);
    expect(explained[0]).toMatchObject({
      revision: 1,
      row: code(0),
      column: 'birthYear',
      value: 'from20',
      text: 'Учится заочно',
      accepted: false,
    });
  });

  test('are those of one rule where one is asked for', async () => {
    const { json } = await reviews.explained('mentees');
    const rule: string = json.explained[0].code;

    expect((await reviews.explained('mentees', `?code=${rule}`)).json).toEqual(json);
    expect((await reviews.explained('mentees', '?code=requiredBlank')).json).toEqual({
      explained: [],
      next: null,
    });
    expect((await reviews.explained('mentees', '?code=unheard')).json.code).toBe('requestInvalid');
  });

  test('go on behind a reporter', async () => {
    const { json } = await reviews.explained('mentees', `?after=${FIRST}`);

    expect(json.explained.map(({ reporter }: { reporter: string }) => reporter)).toEqual([SECOND, SECOND]);
  });

  test('are none where nobody has sent anything, and unknown in a year without', async () => {
    expect((await reviews.explained('mentors')).json).toEqual({ explained: [], next: null });
    expect((await reviews.explained('mentees', '', 2099)).json.code).toBe('yearUnknown');
  });

  test('are read with one range and what belongs to those who explained something', async () => {
    const store = countingStore(app.store);
    await reviewing(app.with({ store })).explained('mentees');
    const read = store.asked.filter((line) => /head:|part:|event:\d/.test(line));

    expect(read.filter((line) => line.startsWith('range head:'))).toHaveLength(1);
    expect(read.filter((line) => line.includes(`part:${THIRD}`))).toEqual([]);
    expect(read.filter((line) => line.includes(`part:${SECOND}`))).toHaveLength(2);
    // Nobody has looked at any of them, so nothing can have been accepted.
    expect(read.filter((line) => line.includes('event:'))).toEqual([]);
  });
});

describe('an accepted explanation', () => {
  const accept = async (reporter: string | undefined, revision: number) =>
    reviews.move('operator', { kind: 'accept', revision }, { reporter: reporter ?? '' });
  const reopen = async (reporter: string | undefined) =>
    reviews.move('operator', { kind: 'reopen', reason: 'Нашлась ошибка' }, { reporter: reporter ?? '' });

  test('is marked, stays so in later revisions while the value stands, and not beyond', async () => {
    expect((await accept(SECOND, 1)).status).toBe(201);
    expect((await explainedBy(SECOND)).map(({ accepted }) => accepted)).toEqual([true, true]);
    expect((await explainedBy(FIRST)).map(({ accepted }) => accepted)).toEqual([false]);

    await reopen(SECOND);
    expect((await explainedBy(SECOND)).map(({ accepted }) => accepted)).toEqual([true, true]);

    // Another row begins to warn; the one that stood is still accepted.
    await pushExplained(SECOND, [ADULT, { rowCode: code(5) }, { ...ADULT, rowCode: code(6) }], 1);
    expect((await explainedBy(SECOND)).map(({ row, accepted }) => [row, accepted])).toEqual([
      [code(0), true],
      [code(6), false],
    ]);

    await pushExplained(SECOND, [{ ageBand: 'under10', category: 'student' }], 2);
    expect((await explainedBy(SECOND)).map(({ accepted }) => accepted)).toEqual([false]);
  });

  test('does not make what was never explained accepted', async () => {
    await accept(THIRD, 1);
    await reopen(THIRD);
    await pushExplained(THIRD, [ADULT], 1);

    expect((await explainedBy(THIRD)).map(({ accepted }) => accepted)).toEqual([false]);
  });

  test('of nobody is nothing to a submission that was never sent', async () => {
    expect((await accept(SILENT, 1)).json.code).toBe('submissionUnknown');
  });
});
