import { contract } from '../../../../shared/contract/contract';
import type { LedgerEntry } from '../../../../shared/measures/attainmentResult';
import { type Reporting, reporting } from '../reporting';
import { code } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { yearsOf } from '../years';
import { freshMentees, twoMentees } from './freshMentees';
import { type Reviewing, returnOf, reviewing } from './reviewing';

const A = code(0);
const ACCEPT = { kind: 'accept', revision: 1 };
const REOPEN = { kind: 'reopen', reason: 'Нашлась ошибка' };
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

async function region(name: 'readRegionYear' | 'readAttainment') {
  const key = await app.keyOf('operator');

  return (await app.call(name, { key, params: { region: 'khabarovsk', year: '2024' } })).json;
}

describe('the region’s view of a review', () => {
  test('is in the heads and the ledger, of the head only and as the contract has it', async () => {
    const at = await sent();
    await reviews.move('operator', returnOf(1, [A, 'form'], [null, null]), at);
    const json = await region('readRegionYear');
    const { heads, ledger } = contract.readRegionYear.responses[200].schema.parse(json);
    const review = { state: 'returned', open: 2 };

    expect(heads.find(({ reporter }) => reporter === at.reporter)?.review).toEqual(review);
    expect(
      ledger.entries.find(({ reporter, template }) => reporter === at.reporter && template === 'mentees'),
    ).toMatchObject({ review });
  });

  test('is the reporter’s own in its part of the ledger', async () => {
    const at = await sent();
    await reviews.move('operator', ACCEPT, at);
    const { json } = await app.call('readLedger', {
      key: await app.keyOf('reporter', [at.reporter]),
      params: { region: 'khabarovsk', year: '2024' },
    });
    const reviewed = (json.entries as readonly LedgerEntry[]).filter(({ review }) => review !== undefined);

    expect(reviewed).toMatchObject([{ reporter: at.reporter, review: { state: 'accepted', open: 0 } }]);
  });

  test('changes nothing in the attainment', async () => {
    const at = await sent();
    const before = await region('readAttainment');
    await reviews.move('operator', returnOf(1, [A, 'form']), at);
    const returned = await region('readAttainment');
    await reviews.move('operator', ACCEPT, at);

    expect(returned).toEqual(before);
    expect(await region('readAttainment')).toEqual(before);
  });
});

describe('a correction after the year was closed', () => {
  test('of a returned cell is a restatement, answers the question and shows in the ledger', async () => {
    const at = await sent();
    const years = yearsOf(app);
    await reviews.move('operator', returnOf(1, [A, 'birthYear']), at);
    await years.freeze(2024);
    await years.change(2024, { kind: 'closing', reason: 'Итоги подведены' });
    const reason = 'По замечанию оператора';
    const push = await svod.push({ ...twoMentees({ ageBand: '15-17' }), reason }, at, { base: 1 });

    expect(push.json.receipt.restatement).toEqual({ reason });
    expect(await years.entry(2024, at.reporter, 'mentees')).toMatchObject({
      restated: true,
      review: { state: 'waiting', open: 0 },
    });
    app.clock.now = new Date(app.clock.now.getTime() + 1000);
    await years.change(2024, { kind: 'reopening', reason: 'Ошибка' });
  });
});

describe('moves by clocks that do not agree', () => {
  test('keep their order', async () => {
    const at = await sent();
    const began = app.clock.now;
    await reviews.move('operator', returnOf(1, [A, 'form']), at);
    app.clock.now = new Date(began.getTime() - 60_000);
    await reviews.move('operator', ACCEPT, at);
    const { json } = await reviews.move('operator', REOPEN, at);
    app.clock.now = began;
    const instants = json.events.map((event: { at: string }) => event.at);

    expect(json.events.map(({ kind }: { kind: string }) => kind)).toEqual(['return', 'accept', 'reopen']);
    expect(new Set(instants).size).toBe(3);
    expect(instants).toEqual(instants.toSorted());
    expect((await reviews.read(at)).json).toEqual(json);
  });
});
