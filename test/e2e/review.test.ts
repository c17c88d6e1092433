import { type ApiClient, apiClient } from '../../addin/src/api/apiClient';
import type { Explanation } from '../../shared/checking/finding';
import { newCode } from '../../shared/columns/code';
import type { ReviewMove } from '../../shared/review/review';
import { bodyOf, code, type Row } from '../functions/usecases/sheets';
import { startSvod, type TestSvod } from '../helpers/host';

/*
 * A submission from its first revision to its acceptance and beyond, over HTTP, against the built bundle and Azurite,
 * with the pane's own client.
 */
const YEAR = { region: 'khabarovsk', year: '2024' };
const SHEET = { ...YEAR, template: 'mentees' } as const;
const AT = { ...SHEET, reporter: '08701000' };
const [A, B] = [code(0), code(1)];
const ADULT = { ageBand: 'from20' };

let svod: TestSvod;
let reporter: ApiClient;
let operator: ApiClient;

beforeAll(async () => {
  svod = await startSvod({ clock: '2024-11-25T03:00:00.000Z' });
  reporter = apiClient(svod.address, svod.keys.reporter);
  operator = apiClient(svod.address, svod.keys.operator);
}, 60_000);

afterAll(() => svod.stop());

/** Sends two rows of mentees on top of revision `base`, every warning explained. */
async function send(rows: readonly [Row, Row], base: number) {
  const plain = bodyOf('mentees', rows);
  const tried = await reporter('pushSubmission', { params: AT, query: { dryRun: 'true' }, body: plain });
  const params = tried.kind === 'refused' ? tried.error.params : {};
  const findings = (params.findings ?? []) as readonly Explanation[];
  const explanations = findings.map(({ code: rule, row, column, fingerprint }) => ({
    code: rule,
    row,
    column,
    fingerprint,
    text: 'Учится по вечерней программе',
  }));
  const headers = {
    ...(base === 0 ? { 'if-none-match': '*' as const } : { 'if-match': `"${base}"` }),
    'idempotency-key': newCode(),
  };

  return toldOf(await reporter('pushSubmission', { params: AT, headers, body: { ...plain, explanations } }));
}

async function move(client: ApiClient, body: ReviewMove) {
  const cells = body.kind === 'return' ? { ...body, cells: [...body.cells] } : body;

  return toldOf(await client('putReviewMove', { params: { ...AT, event: newCode() }, body: cells }));
}

/** What came back, whatever it is, in words that a test can look at. */
function toldOf(answer: Awaited<ReturnType<ApiClient>>) {
  if (answer.kind === 'refused') return { status: answer.status, code: answer.error.code };

  return answer.kind === 'ok' ? { status: answer.status, ...(answer.body as object) } : answer;
}

async function reviewOf() {
  const answer = await reporter('readReview', { params: AT });
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));

  return answer.body;
}

async function ledgerReview() {
  const answer = await operator('readLedger', { params: YEAR });
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));

  return answer.body.entries.find(
    ({ reporter: key, template }) => key === AT.reporter && template === AT.template,
  )?.review;
}

async function explained() {
  const answer = await operator('readExplained', { params: SHEET });
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));

  return answer.body.explained;
}

test('a submission is sent, asked about, answered, changed, accepted, reopened and corrected', async () => {
  expect(await send([ADULT, {}], 0)).toMatchObject({ status: 201 });
  expect(await explained()).toMatchObject([
    { reporter: AT.reporter, row: A, column: 'birthYear', value: 'from20', accepted: false },
  ]);

  const cells = [
    { row: A, column: 'birthYear', reason: 'Проверьте возраст' },
    { row: B, column: 'requestType', reason: 'Тот ли это запрос?' },
  ];
  expect(await move(operator, { kind: 'return', revision: 1, cells })).toMatchObject({ status: 201 });
  expect(await ledgerReview()).toEqual({ state: 'returned', open: 2 });

  const [age, request] = (await reviewOf()).threads;
  const text = 'Возраст верный: сверили с личным делом';
  expect(await move(reporter, { kind: 'answer', thread: age?.id ?? '', text })).toMatchObject({
    state: 'returned',
    open: 1,
  });
  expect(request).toMatchObject({ row: B, value: 'study', open: true });
  expect(await send([ADULT, { requestType: 'career' }], 1)).toMatchObject({ status: 201 });
  expect(await reviewOf()).toMatchObject({
    state: 'waiting',
    open: 0,
    revision: 2,
    threads: [{ entries: [{ text, value: 'from20' }] }, { entries: [{ revision: 2, value: 'career' }] }],
  });

  expect(await move(operator, { kind: 'accept', revision: 2 })).toMatchObject({ state: 'accepted' });
  expect(await send([ADULT, {}], 2)).toEqual({ status: 409, code: 'submissionAccepted' });
  expect(await ledgerReview()).toEqual({ state: 'accepted', open: 0 });

  const reason = 'В сводке не сошлось число пар';
  expect(await move(operator, { kind: 'reopen', reason })).toMatchObject({ state: 'waiting' });
  expect(await send([ADULT, {}], 2)).toMatchObject({ status: 201 });
  expect(await explained()).toMatchObject([{ revision: 3, accepted: true }]);
  expect((await reviewOf()).events.map(({ kind }) => kind)).toEqual([
    'return',
    'answer',
    'send',
    'accept',
    'reopen',
    'send',
  ]);
});
