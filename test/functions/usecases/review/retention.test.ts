import { reviewEventRows, submissionPartition } from '../../../../functions/src/storage/keys';
import { noteRowsRemoved } from '../../../../functions/src/storage/removedRows';
import { removeRows } from '../../../../functions/src/storage/removeRows';
import { type Reporting, reporting } from '../reporting';
import { code } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { freshMentees, twoMentees } from './freshMentees';
import { type Reviewing, returnOf, reviewing } from './reviewing';

const A = code(0);
const ACCEPT = { kind: 'accept', revision: 1 };
const REOPEN = { kind: 'reopen', reason: 'Нашлась ошибка' };
const PARTITION = { region: 'khabarovsk', year: 2024, template: 'mentees' } as const;
const DAY_MS = 24 * 60 * 60 * 1000;
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

/** Removes all rows and the events that quote them, as the timer does after years. */
async function forget(): Promise<void> {
  const tomorrow = new Date(app.clock.now.getTime() + DAY_MS);

  await noteRowsRemoved(app.store, PARTITION, tomorrow);
  await removeRows(app.store, PARTITION, tomorrow);
}

describe('a review whose rows and events are no longer kept', () => {
  test('leaves no value of a cell behind', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [A, 'form']), at);
    await forget();
    const { from, to } = reviewEventRows(at.reporter);

    expect(await app.store.range('submissions', submissionPartition(PARTITION), from, to)).toEqual([]);
    expect((await reviews.read(at)).json).toMatchObject({
      state: 'returned',
      open: 1,
      threads: [],
      events: [],
    });
  });

  test('stays accepted, and can be reopened', async () => {
    const at = await sent();
    await reviews.move('operator', ACCEPT, at);
    await forget();

    expect((await reviews.read(at)).json).toMatchObject({ state: 'accepted', open: 0, events: [] });
    expect((await svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 })).json.code).toBe(
      'submissionAccepted',
    );
    expect((await reviews.move('operator', REOPEN, at)).json).toMatchObject({ state: 'waiting' });
  });

  test('does not wait for answers that nobody remembers', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [A, 'form']), at);
    await forget();
    const push = await svod.push(twoMentees({ ageBand: '15-17' }), at, { base: 1 });

    expect(push.status).toBe(201);
    expect((await reviews.read(at)).json).toMatchObject({ state: 'waiting', open: 0 });
  });

  test('is accepted without its rows, and asked about no more', async () => {
    const at = await sent();
    await forget();
    const returned = await reviews.move('operator', returnOf(1, [A, 'form']), at);
    const accepted = await reviews.move('operator', ACCEPT, at);

    expect([returned.status, returned.json.code]).toEqual([410, 'rowsRemoved']);
    expect([accepted.status, accepted.json.state]).toEqual([201, 'accepted']);
    expect((await reviews.explained('mentees')).json).toEqual({ explained: [], next: null });
  });
});
