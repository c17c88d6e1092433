import { newCode } from '../../../shared/columns/code';
import { newMemberBody } from '../../functions/http/memberTriggers';
import { EXEMPTION, freshKey } from '../../functions/http/routeRequest';
import { bodyOf, code } from '../../functions/usecases/sheets';
import { startTestApp, type TestApp, type TestResponse } from '../../functions/usecases/testApp';

/* Characters that are text to JSON and something else to what keeps it: every text that somebody writes, over a table service. */

const SIGNS = {
  'U+2028': '\u2028',
  'U+2029': '\u2029',
  'U+0085': '\u0085',
  'U+0000': '\u0000',
  'U+FFFE': '\uFFFE',
};
const AT = { region: 'khabarovsk', year: '2024' };
const SUBMISSION = { ...AT, template: 'organisations', reporter: '08701000' };

let app: TestApp;
let operator: string;
let reporter: string;

beforeAll(async () => {
  app = await startTestApp();
  operator = await app.keyOf('operator');
  reporter = await app.keyOf('reporter', [SUBMISSION.reporter]);
});

afterAll(() => app.stop());

const change = (body: object, year = AT.year) =>
  app.call('putYearEvent', { key: operator, params: { ...AT, year, event: newCode() }, body });
const move = (key: string, body: object) =>
  app.call('putReviewMove', { key, params: { ...SUBMISSION, event: newCode() }, body });

async function push(text: string, more: object = {}): Promise<TestResponse> {
  const known = await app.call('readSubmission', { key: reporter, params: SUBMISSION });
  const { etag } = Object.fromEntries(known.headers);

  return app.call('pushSubmission', {
    key: reporter,
    params: SUBMISSION,
    headers: {
      'idempotency-key': freshKey(),
      ...(etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag }),
    },
    body: bodyOf('organisations', [{ rowCode: code(1, 'c'), shortName: text }], more),
  });
}

test.each(Object.entries(SIGNS))(
  '%s in a written text is kept or refused, and breaks nothing',
  async (_name, sign) => {
    const text = `Прове${sign}рка`;
    const answers: Record<string, TestResponse> = {
      cell: await push(text),
      exemption: await change({ ...EXEMPTION, reason: text }),
      label: await app.call('putMember', {
        key: operator,
        params: { region: AT.region, member: newCode() },
        headers: { 'if-none-match': '*' },
        body: { ...newMemberBody(), label: text },
      }),
    };
    const { json } = await app.call('readSubmission', { key: reporter, params: SUBMISSION });
    const cells = [{ row: code(1, 'c'), column: 'shortName', reason: text }];

    if (json.revision !== undefined) {
      answers.question = await move(operator, { kind: 'return', revision: json.revision, cells });
      const thread = answers.question.json.threads?.[0]?.id ?? 'x.0';
      answers.answer = await move(reporter, { kind: 'answer', thread, text });
    }

    const statuses = Object.entries(answers).map(([what, { status }]) => [what, status]);
    expect(statuses.filter(([, status]) => Number(status) >= 500)).toEqual([]);
    expect(answers.exemption?.json.reason).toMatch(/^Прове\n?рка$/);
    expect(answers.label?.json.label).toMatch(/^Прове\n?рка$/);
    expect((await app.call('readYearEvents', { key: operator, params: AT })).status).toBe(200);
    expect((await app.call('readMembers', { key: operator, params: AT })).status).toBe(200);
  },
);

test.each(Object.entries(SIGNS))('%s in the reason of a correction and of a closing', async (_name, sign) => {
  const reason = `Прове${sign}рка`;
  await app.call('freezeLedger', { key: operator, params: AT });

  const closing = await change({ kind: 'closing', reason });
  app.clock.now = new Date(app.clock.now.getTime() + 1000);
  const corrected = await push(`Школа ${freshKey()}`, { reason });
  const reopening = await change({ kind: 'reopening', reason });
  app.clock.now = new Date(app.clock.now.getTime() + 1000);

  expect([closing.status, corrected.status, reopening.status]).toEqual([201, 201, 201]);
});
