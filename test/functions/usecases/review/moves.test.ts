import { contract } from '../../../../shared/contract/contract';
import { type Reporting, reporting } from '../reporting';
import { bodyOf, code } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { yearsOf } from '../years';
import { freshMentees, twoMentees } from './freshMentees';
import { type Reviewing, returnOf, reviewing } from './reviewing';

const [A, B] = [code(0), code(1)];
const ACCEPT = { kind: 'accept', revision: 1 };
const REOPEN = { kind: 'reopen', reason: 'Нашлась ошибка в сводке' };

const sent = freshMentees(() => app);

let app: TestApp;
let svod: Reporting;
let reviews: Reviewing;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  reviews = reviewing(app);
});

afterAll(() => app.stop());

describe('a submission that nobody has looked at', () => {
  test('waits, with no threads, and the ledger says nothing of it', async () => {
    const at = await sent();
    const { status, json } = await reviews.read(at);

    expect(status).toBe(200);
    expect(json).toEqual({ state: 'waiting', open: 0, revision: 1, threads: [], events: [] });
    expect(await yearsOf(app).entry(2024, at.reporter, 'mentees')).not.toHaveProperty('review');
  });
});

describe('cells that are returned', () => {
  test('become threads with the shared value, and the head tells how many are open', async () => {
    const at = await sent();
    const { status, json } = await reviews.move('operator', returnOf(1, [A, 'form'], [B, 'dateIn']), at);

    expect(status).toBe(201);
    expect(contract.readReview.responses[200].schema.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({
      state: 'returned',
      open: 2,
      threads: [
        { row: A, column: 'form', value: 'T_P', open: true, entries: [] },
        { row: B, column: 'dateIn', value: '2024-09', question: 'Проверьте, пожалуйста' },
      ],
    });
    expect((await reviews.read(at, 'reporter')).json).toEqual(json);
    expect(await yearsOf(app).entry(2024, at.reporter, 'mentees')).toMatchObject({
      review: { state: 'returned', open: 2 },
      state: 'received',
    });
  });

  test('are answered one by one in words; with the last one the submission waits again', async () => {
    const at = await sent();
    const { json } = await reviews.move('operator', returnOf(1, [A, 'form'], [A, null], [null, null]), at);
    const states: string[] = [];

    for (const { id } of json.threads) {
      const { json: after } = await reviews.move(
        'reporter',
        { kind: 'answer', thread: id, text: 'Сверили с приказом' },
        at,
      );
      states.push(after.state);
    }

    expect(states).toEqual(['returned', 'returned', 'waiting']);
    expect((await reviews.read(at)).json.threads[0].entries).toMatchObject([
      { text: 'Сверили с приказом', revision: null, value: 'T_P' },
    ]);
  });

  test('are answered by a new revision only where their values changed', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [A, 'form'], [A, 'birthYear'], [B, null]), at);
    const push = await svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 });
    const { json } = await reviews.read(at);

    expect(push.status).toBe(201);
    expect(json).toMatchObject({ state: 'returned', open: 2, revision: 2 });
    expect(json.threads.map(({ open }: { open: boolean }) => open)).toEqual([true, false, true]);
    expect(json.threads[1].entries).toMatchObject([{ revision: 2, value: '15-17', text: null }]);
    expect(json.events.at(-1)).toMatchObject({ kind: 'send', revision: 2 });
  });

  test('are answered, too, by a new revision without their row', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [B, 'form'], [B, null]), at);
    await svod.push(bodyOf('mentees', [{}]), at, { base: 1 });
    const { json } = await reviews.read(at);

    expect(json).toMatchObject({ state: 'waiting', open: 0 });
    expect(json.threads[0].entries).toMatchObject([{ revision: 2, value: null }]);
  });
});

describe('an accepted submission', () => {
  test('takes no new revision, and gives its receipt for what it holds', async () => {
    const at = await sent();
    await reviews.move('operator', ACCEPT, at);
    const other = await svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 });
    const same = await svod.push(twoMentees(), at, { base: 1 });

    expect([other.status, other.json.code]).toEqual([409, 'submissionAccepted']);
    expect([same.status, same.json.receipt.revision]).toEqual([200, 1]);
    expect((await reviews.read(at)).json).toMatchObject({ state: 'accepted', open: 0, revision: 1 });
  });

  test('closes what was open, and takes corrections again after it was reopened with a reason', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [A, 'form']), at);
    const accepted = await reviews.move('operator', ACCEPT, at);
    const reopened = await reviews.move('operator', REOPEN, at);
    const push = await svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 });

    expect(accepted.json).toMatchObject({ state: 'accepted', open: 0, threads: [{ open: false }] });
    expect(reopened.json).toMatchObject({ state: 'waiting', events: [{}, {}, REOPEN] });
    expect(push.status).toBe(201);
  });

  test('is not asked the same again while the value stands; the other cells of the return are', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [A, 'form']), at);
    await reviews.move('operator', ACCEPT, at);
    await reviews.move('operator', REOPEN, at);
    const same = await reviews.move('operator', returnOf(1, [A, 'form']), at);
    const more = await reviews.move('operator', returnOf(1, [A, 'form'], [B, 'form']), at);

    expect([same.status, same.json.code]).toEqual([409, 'placeAccepted']);
    expect([more.status, more.json.open]).toEqual([201, 1]);
    expect(more.json.threads.at(-1)).toMatchObject({ row: B, open: true });
  });
});

describe('a move that the state does not allow', () => {
  test.each([
    ['reporter', { kind: 'answer', thread: 'x.0', text: 'Так и есть' }, 'waiting'],
    ['operator', REOPEN, 'waiting'],
  ] as const)('%s: %j while it waits', async (side, move, state) => {
    const at = await sent();
    const { status, json } = await reviews.move(side, move, at);

    expect([status, json.code, json.params]).toEqual([409, 'moveNotAllowed', { state }]);
    expect((await reviews.read(at)).json.events).toEqual([]);
  });

  test('returning and accepting what is accepted', async () => {
    const at = await sent();
    await reviews.move('operator', ACCEPT, at);
    const answers = [
      await reviews.move('operator', returnOf(1, [A, 'form']), at),
      await reviews.move('operator', ACCEPT, at),
    ];

    expect(answers.map(({ json }) => [json.code, json.params])).toEqual([
      ['moveNotAllowed', { state: 'accepted' }],
      ['moveNotAllowed', { state: 'accepted' }],
    ]);
  });

  test('answering twice', async () => {
    const at = await sent();
    const { json } = await reviews.move('operator', returnOf(1, [A, 'form'], [B, 'form']), at);
    const answer = { kind: 'answer', thread: json.threads[0].id, text: 'Так и есть' };
    await reviews.move('reporter', answer, at);

    expect((await reviews.move('reporter', answer, at)).json.code).toBe('moveNotAllowed');
  });
});

describe('what the region itself has sent', () => {
  test('is answered by the operator, since nobody else can', async () => {
    const at = { template: 'organisations', reporter: 'region' } as const;
    await svod.push(bodyOf('organisations', [{ rowCode: code(1, 'c') }]), at);
    const { json } = await reviews.move('operator', returnOf(1, [null, null]), at);
    const { status } = await reviews.move(
      'operator',
      { kind: 'answer', thread: json.threads[0].id, text: 'Сверено' },
      at,
    );

    expect(status).toBe(201);
  });
});
