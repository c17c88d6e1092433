import { inflateSync } from 'node:zlib';
import { TableClient } from '@azure/data-tables';
import { TABLES } from '../../../../functions/src/storage/store';
import { sweepUploads } from '../../../../functions/src/storage/sweepUploads';
import { MAX_RETURNED_CELLS } from '../../../../shared/contract/reviewSchema';
import { code } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { freshMentees } from './freshMentees';
import { type Reviewing, returnOf, reviewing } from './reviewing';

/** Stands for a person's name wherever one might get in. */
const CANARY = 'Канарейкин Тест Тестович';
const A = code(0);
const CELL = { row: A, column: 'form', reason: 'Проверьте' };
const RETURN = { kind: 'return', revision: 1, cells: [CELL] };
const DAY_MS = 24 * 60 * 60 * 1000;
const sent = freshMentees(() => app);

let app: TestApp;
let reviews: Reviewing;

beforeAll(async () => {
  app = await startTestApp();
  reviews = reviewing(app);
});

afterAll(() => app.stop());

describe('a return of a place that there is not', () => {
  test.each([
    ['a row of nobody', 'zzzzzzzzzzzz', 'form'],
    ['a column that stays in the workbook', A, 'lastName'],
    ['another that stays there', A, 'classGroup'],
    ['the prototype', A, '__proto__'],
    ['a name that every object has', A, 'constructor'],
    ['a coarse column by its outer name', A, 'ageBand'],
    ['a name instead of a row', CANARY, 'form'],
    ['a name instead of a column', A, CANARY],
    ['a column without a row', null, 'form'],
    ['nothing', '', ''],
  ])('%s: is refused, says which, and nothing of it is kept', async (_what, row, column) => {
    const at = await placeOf();
    const { status, json, bytes, logs } = await reviews.move(
      'operator',
      { ...RETURN, cells: [CELL, { ...CELL, row, column }] },
      at,
    );

    expect([status, json.code, json.params]).toEqual([404, 'placeUnknown', { index: 1 }]);
    expect(`${bytes.toString()}${logs.join()}`).not.toContain('Канарейкин');
    expect((await reviews.read(at)).json.events).toEqual([]);
  });
});

describe('a body that is no move', () => {
  test.each([
    ['an unknown kind', { kind: 'delete', revision: 1 }, 'kind'],
    ['a sending', { kind: 'send', revision: 1 }, 'kind'],
    ['no cells', { ...RETURN, cells: [] }, 'cells'],
    ['too many cells', { ...RETURN, cells: Array(MAX_RETURNED_CELLS + 1).fill(CELL) }, ''],
    ['millions of cells', { ...RETURN, cells: Array(2_000_000).fill(0) }, ''],
    ['an empty reason', { ...RETURN, cells: [{ ...CELL, reason: ' ' }] }, 'cells.0.reason'],
    ['an endless reason', { ...RETURN, cells: [{ ...CELL, reason: 'а'.repeat(501) }] }, 'cells.0.reason'],
    ['a value to be believed', { ...RETURN, cells: [{ ...CELL, value: CANARY }] }, 'cells.0.value'],
    ['marks to be believed', { kind: 'accept', revision: 1, explanations: ['x'] }, 'explanations'],
    ['somebody else’s name', { ...RETURN, by: 'somebody' }, 'by'],
    ['no revision', { kind: 'accept' }, 'revision'],
    ['half a revision', { kind: 'accept', revision: 0.5 }, 'revision'],
    ['a reopening without a reason', { kind: 'reopen' }, 'reason'],
    ['a list', [RETURN], ''],
    ['nothing', null, ''],
  ])('%s: is refused', async (_what, body, name) => {
    const at = await placeOf();
    const { status, json } = await reviews.move('operator', body, at);

    expect([status, json.code, json.params?.name]).toEqual([400, 'requestInvalid', name]);
  });

  test.each(['../../heads', 'E00000000001', `${code(1)}0`, ''])('the id «%s» is unknown', async (id) => {
    expect((await reviews.move('operator', RETURN, await placeOf(), id)).json.code).toBe('eventUnknown');
  });
});

describe('words with contacts and names', () => {
  test.each([
    ['operator', { ...RETURN, cells: [CELL, { ...CELL, reason: 'Звоните: 8 914 123-45-67' }] }],
    ['operator', { kind: 'reopen', reason: 'Пишите на test@example.com' }],
    ['reporter', { kind: 'answer', thread: 'x.0', text: 'СНИЛС 112-233-445 95' }],
    ['operator', { kind: 'reopen', reason: 'По просьбе Марии Петровны' }],
  ] as const)('of the %s are refused', async (side, body) => {
    const { status, json } = await reviews.move(side, body, await placeOf());

    expect([status, json.code]).toEqual([422, 'reasonHasContact']);
  });
});

describe('who may not', () => {
  const params = async () => ({ region: 'khabarovsk', year: '2024', ...(await placeOf()), event: code(7) });

  test.each([
    ['a reporter accepts', 'reporter', { kind: 'accept', revision: 1 }],
    ['a reporter returns', 'reporter', RETURN],
    ['a reporter reopens', 'reporter', { kind: 'reopen', reason: 'Хочу' }],
    ['an operator answers', 'operator', { kind: 'answer', thread: 'x.0', text: 'Так и есть' }],
  ] as const)('%s: 403', async (_what, side, body) => {
    const { status, json } = await reviews.move(side, body, await placeOf());

    expect([status, json.code]).toEqual([403, 'roleNotAllowed']);
  });

  test('another reporter: 403; an analyst: 403; another region: 404', async () => {
    const strangers = [
      await app.keyOf('reporter', ['08709000']),
      await app.keyOf('analyst'),
      (await app.admit({ region: 'irkutsk' })).accessKey,
    ];
    const answers = await Promise.all(
      strangers.map(async (key) => {
        const at = await params();
        const moved = await app.call('putReviewMove', { key, params: at, body: RETURN });
        const { event: _event, ...address } = at;
        const read = await app.call('readReview', { key, params: address });

        return [moved.json.code, read.json.code];
      }),
    );

    expect(answers).toEqual([
      ['otherReporter', 'otherReporter'],
      ['roleNotAllowed', 'roleNotAllowed'],
      ['regionUnknown', 'regionUnknown'],
    ]);
  });

  test('an answer to a thread that is not there: 404', async () => {
    const at = await sent();
    await reviews.move('operator', RETURN, at);
    const { status, json } = await reviews.move(
      'reporter',
      { kind: 'answer', thread: 'constructor', text: 'Да' },
      at,
    );

    expect([status, json.code]).toEqual([404, 'eventUnknown']);
  });
});

describe('what a review leaves behind', () => {
  test('are shared values, places and reasons, and nobody’s name or key', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [A, 'birthYear'], [A, null], [null, null]), at);
    const stored = await eventsStored(at.reporter);

    expect(stored).toContain('"value":"10-14"');
    expect(stored).toContain('Проверьте, пожалуйста');
    expect(stored).not.toMatch(/Канарейкин|svod_|lastName|Тестовый член/);
    // Of a whole row a digest is kept and none of its values.
    expect(stored).not.toContain('schoolPupil');
  });

  test('is not touched by the nightly sweep', async () => {
    const at = await sent();
    const { json: before } = await reviews.move('operator', RETURN, at);
    const nextYear = new Date(app.clock.now.getTime() + 400 * DAY_MS);
    await sweepUploads(app.store, { region: 'khabarovsk', year: 2024, template: 'mentees' }, nextYear);

    expect((await reviews.read(at)).json).toEqual(before);
  });
});

let place: ReturnType<typeof sent> | undefined;

/** One submission for all that changes nothing. */
function placeOf(): ReturnType<typeof sent> {
  place ??= sent();

  return place;
}

/** The events of a reporter as text, inflated. */
async function eventsStored(reporter: string): Promise<string> {
  const [table] = TABLES;
  const client = TableClient.fromConnectionString(app.connectionString, table, {
    allowInsecureConnection: true,
  });
  const found: string[] = [];

  for await (const entity of client.listEntities()) {
    if (!entity.rowKey?.startsWith(`event:${reporter}:`)) continue;

    const values = Object.values(entity).map((value) =>
      value instanceof Uint8Array ? inflateSync(value).toString() : String(value),
    );
    found.push(values.join(' '));
  }

  return found.join('\n');
}
