import type { Store } from '../../../../functions/src/storage/store';
import { newCode } from '../../../../shared/columns/code';
import { countingStore } from '../../storage/countingStore';
import { type Reporting, reporting } from '../reporting';
import { code } from '../sheets';
import { startTestApp, type TestApp, type TestResponse } from '../testApp';
import { freshMentees, twoMentees } from './freshMentees';
import { type Reviewing, returnOf, reviewing } from './reviewing';

const [A, B] = [code(0), code(1)];
const ACCEPT = { kind: 'accept', revision: 1 };
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

const statusesOf = (answers: readonly TestResponse[]) => answers.map(({ status }) => status).sort();

describe('at once', () => {
  test('an acceptance and a push end one after the other, never both on the same revision', async () => {
    for (let round = 0; round < 4; round += 1) {
      const at = await sent();
      const [accepted, pushed] = await Promise.all([
        reviews.move('operator', ACCEPT, at),
        svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 }),
      ]);
      const { json } = await reviews.read(at);

      if (accepted.status === 201) {
        expect([pushed.status, pushed.json.code]).toEqual([409, 'submissionAccepted']);
        expect(json).toMatchObject({ state: 'accepted', revision: 1 });
      } else {
        expect([accepted.json.code, pushed.status]).toEqual(['headMoved', 201]);
        expect(json).toMatchObject({ state: 'waiting', revision: 2 });
      }
    }
  });

  test('a return and a push: the questions stand, asked about what was there', async () => {
    const at = await sent();
    const [returned, pushed] = await Promise.all([
      reviews.move('operator', returnOf(1, [A, 'birthYear']), at),
      svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 }),
    ]);
    const { json } = await reviews.read(at);

    expect(pushed.status).toBe(201);
    expect(json.state).toBe('waiting');
    // First the return: the push answers it. First the push: the return was about what is no longer the newest.
    if (returned.status === 201) expect(json.threads[0].entries).toMatchObject([{ value: '15-17' }]);
    else expect([returned.json.code, json.threads]).toEqual(['headMoved', []]);
  });

  test('five operators return cells, and no question is lost', async () => {
    const at = await sent();
    const answers = await Promise.all(
      [A, B, A, B, A].map((row) => reviews.move('operator', returnOf(1, [row, 'form']), at)),
    );
    const { json } = await reviews.read(at);

    expect(statusesOf(answers)).toEqual(Array(5).fill(201));
    expect(json).toMatchObject({ state: 'returned', open: 5 });
    expect(new Set(json.events.map((event: { at: string }) => event.at)).size).toBe(5);
  });

  test('two acceptances: one is made, the other told that it is accepted', async () => {
    const at = await sent();
    const answers = await Promise.all([
      reviews.move('operator', ACCEPT, at),
      reviews.move('operator', ACCEPT, at),
    ]);

    expect(statusesOf(answers)).toEqual([201, 409]);
  });

  test('the same move three times makes one event', async () => {
    const at = await sent();
    const id = newCode();
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => reviews.move('operator', returnOf(1, [A, 'form']), at, id)),
    );

    expect(statusesOf(answers)).toEqual([200, 200, 201]);
    expect((await reviews.read(at)).json).toMatchObject({ open: 1, events: [{ id }] });
  });
});

describe('a move whose answer from the store is lost', () => {
  test('is found to be made, once', async () => {
    const at = await sent();
    let isLost = false;
    const store: Store = {
      ...app.store,
      commit: async (table, ...changes) => {
        const result = await app.store.commit(table, ...changes);
        if (table !== 'submissions' || isLost) return result;
        isLost = true;

        // What the client library gets when it sends the same again.
        return { ok: false, reason: 'stale' };
      },
    };
    const { status, json } = await reviewing(app.with({ store })).move(
      'operator',
      returnOf(1, [A, 'form']),
      at,
    );

    expect([isLost, status, json.open, json.events.length]).toEqual([true, 200, 1, 1]);
    expect((await reviews.read(at)).json).toEqual(json);
  });
});

describe('a repeated move', () => {
  test('is made once, whatever has happened since', async () => {
    const at = await sent();
    const id = newCode();
    await reviews.move('operator', returnOf(1, [A, 'birthYear']), at, id);
    await svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 });
    const { status, json } = await reviews.move('operator', returnOf(1, [A, 'birthYear']), at, id);

    expect([status, json.state, json.threads.length]).toEqual([200, 'waiting', 1]);
  });

  test('with other words or cells under the same id is refused, and nothing is changed', async () => {
    const at = await sent();
    const id = newCode();
    const { json: before } = await reviews.move('operator', returnOf(1, [A, 'form']), at, id);
    const answers = [
      await reviews.move('operator', returnOf(1, [B, 'form']), at, id),
      await reviews.move('operator', ACCEPT, at, id),
      await reviews.move('reporter', { kind: 'answer', thread: before.threads[0].id, text: 'Да' }, at, id),
    ];

    expect(answers.map(({ json }) => json.code)).toEqual(Array(3).fill('eventIdUsed'));
    expect((await reviews.read(at)).json).toEqual(before);
  });
});

describe('a move about a revision that is no longer the newest', () => {
  test.each([returnOf(1, [A, 'form']), ACCEPT])('%j is refused, and says which is', async (move) => {
    const at = await sent();
    await svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 });
    const { status, json } = await reviews.move('operator', move, at);

    expect([status, json.code, json.params.revision]).toEqual([412, 'headMoved', 2]);
    expect((await reviews.read(at)).json.events).toEqual([]);
  });
});

describe('what is asked of the store', () => {
  test('for a push of what nobody has looked at: no event is read or written', async () => {
    const at = await sent();
    const store = countingStore(app.store);
    await reporting(app.with({ store })).push(twoMentees({ ageBand: '15-17' }), at, { base: 1 });

    expect(store.asked.filter((line) => line.includes(`event:${at.reporter}`))).toEqual([]);
  });

  test('for a push of what was returned: one range, and the event in the transaction of the revision', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [A, 'birthYear']), at);
    const store = countingStore(app.store);
    await reporting(app.with({ store })).push(twoMentees({ ageBand: '15-17' }), at, { base: 1 });
    const asked = store.asked.filter((line) => line.includes(`event:${at.reporter}`));

    expect(asked.map((line) => line.split(' ')[0])).toEqual(['range', 'commit']);
    expect(asked[1]).toContain(`rev:${at.reporter}:000002`);
  });

  test('for the ledger: nothing more than before', async () => {
    const store = countingStore(app.store);
    await app.with({ store }).call('readLedger', {
      key: await app.keyOf('operator'),
      params: { region: 'khabarovsk', year: '2024' },
    });

    expect(store.asked.filter((line) => /^(get|range) (event:\d|rev:|part:)/.test(line))).toEqual([]);
  });
});

describe('events that the store does not show yet', () => {
  test('are not taken for none: the move is 503, and made once when they are there', async () => {
    const at = await sent();
    const [question, acceptance] = [newCode(), newCode()];
    await reviews.move('operator', returnOf(1, [A, 'birthYear']), at, question);
    let isBehind = true;
    const store: Store = {
      ...app.store,
      range: async (table, partition, from, ...rest) =>
        isBehind && from.startsWith('event:') ? [] : app.store.range(table, partition, from, ...rest),
    };
    const behind = reviewing(app.with({ store }));
    const first = await behind.move('operator', returnOf(1, [A, 'birthYear']), at, question);

    isBehind = false;

    const again = await behind.move('operator', returnOf(1, [A, 'birthYear']), at, question);
    const accepted = await behind.move('operator', ACCEPT, at, acceptance);
    const { json } = await reviews.read(at);

    expect([first.status, again.status, accepted.status]).toEqual([503, 200, 201]);
    expect(json.events).toHaveLength(2);
  });
});
