import { verifyReceipt } from '../../../functions/src/receipts/verifyReceipt';
import { contentHash } from '../../../shared/columns/contentHash';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { templates } from '../../../shared/templates/templates';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code } from './sheets';
import { startTestApp, type TestApp } from './testApp';

/** Three contents of a directory. */
const A = bodyOf('organisations', [{ shortName: 'СОШ А' }]);
const B = bodyOf('organisations', [{ shortName: 'СОШ Б' }]);
const C = bodyOf('organisations', [{ shortName: 'СОШ В' }]);

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
});

afterAll(() => app.stop());

describe('a new revision', () => {
  const reporter = '08603000';

  test('is answered with its receipt and number, and reads back as it was sent', async () => {
    const sent = await svod.push(A, { reporter });
    const read = await svod.read({ reporter });

    expect([sent.status, sent.headers.get('etag')]).toEqual([201, '"1"']);
    expect([read.status, read.headers.get('etag')]).toEqual([200, '"1"']);
    expect(read.json).toMatchObject({ revision: 1, templateVersion: 1, rows: 1, explanations: [] });
    expect(read.json.columns).toEqual(A.columns);
    expect(read.json.receipt).toEqual(sent.json);
  });

  test('A, B, A makes three, and each can still be read', async () => {
    const at = { reporter: '08606000' };
    const receipts = [
      await svod.push(A, at),
      await svod.push(B, at, { base: 1 }),
      await svod.push(A, at, { base: 2 }),
    ];

    expect(receipts.map(({ status, json }) => [status, json.receipt.revision])).toEqual([
      [201, 1],
      [201, 2],
      [201, 3],
    ]);
    expect(receipts[2]?.json.receipt.contentHash).toBe(receipts[0]?.json.receipt.contentHash);
    expect((await svod.read(at, '?revision=2')).json.columns).toEqual(B.columns);
    expect((await svod.read(at)).json.revision).toBe(3);
  });
});

describe('lateness', () => {
  test.each([
    [
      'before the deadline is on time, and so is its correction after it',
      '08603000',
      '2023-09-30T13:59:59Z',
      false,
    ],
    ['after the deadline is late, and so is its correction', '08606000', '2023-09-30T14:00:00Z', true],
  ])('what is first sent %s', async (_, reporter, first, late) => {
    const { now } = app.clock;

    // Its key has to live until November.
    await app.keyOf('reporter', [reporter]);
    app.clock.now = new Date(first);
    const sent = await svod.push(A, { reporter, year: 2023 });
    app.clock.now = now;
    const corrected = await svod.push(B, { reporter, year: 2023 }, { base: 1 });

    expect([sent.json.receipt.late, corrected.json.receipt.late]).toEqual([late, late]);
  });
});

describe('sending again', () => {
  test('the same key with the same content gives the same receipt, also when the head has moved on', async () => {
    const at = { reporter: '08609000' };
    const first = await svod.push(A, at, { idempotencyKey: 'the-first-push' });
    await svod.push(B, at, { base: 1 });
    const again = await svod.push(A, at, { idempotencyKey: 'the-first-push' });

    expect([again.status, again.headers.get('etag')]).toEqual([200, '"1"']);
    expect(again.json).toEqual(first.json);
    expect((await svod.read(at)).json.revision).toBe(2);
  });

  test('the same key with other content is refused and changes nothing', async () => {
    const at = { reporter: '08612000' };
    await svod.push(A, at, { idempotencyKey: 'the-first-push' });
    const other = await svod.push(B, at, { base: 1, idempotencyKey: 'the-first-push' });

    expect([other.status, other.json.code]).toEqual([409, 'idempotencyKeyUsed']);
    expect((await svod.read(at)).json.columns).toEqual(A.columns);
  });

  test("the same key at another reporter's is another key", async () => {
    await svod.push(A, { reporter: '08614000' }, { idempotencyKey: 'a-key-of-two' });
    const other = await svod.push(B, { reporter: '08617000' }, { idempotencyKey: 'a-key-of-two' });

    expect(other.status).toBe(201);
  });

  test("what equals the head gives the head's receipt, whatever it claims to be built on", async () => {
    const at = { reporter: '08620000' };
    await svod.push(A, at);
    const head = await svod.push(B, at, { base: 1 });

    for (const base of [0, 1, 2]) {
      const again = await svod.push(B, at, { base });

      expect([again.status, again.json]).toEqual([200, head.json]);
    }
    expect((await svod.read(at)).json.revision).toBe(2);
  });

  test('what equalled the head is told of a newer one when it is sent again under its key', async () => {
    const at = { reporter: '08624000', year: 2022 };
    const how = { base: 1, idempotencyKey: 'equal-to-the-head' };
    await svod.push(A, at);
    const equal = await svod.push(A, at, how);
    await svod.push(B, at, { base: 1 });
    const again = await svod.push(A, at, how);

    expect([equal.status, again.status, again.json.params.revision]).toEqual([200, 412, 2]);
  });

  test('rows, columns and dictionaries in another order are the same content', async () => {
    const at = { reporter: '08624000' };
    const rows = [{ shortName: 'СОШ А' }, { shortName: 'СОШ Б' }].map((row, index) => ({
      ...row,
      rowCode: code(index),
    }));
    const first = await svod.push(bodyOf('organisations', rows), at);
    const turned = bodyOf('organisations', rows.toReversed());
    const columns = Object.fromEntries(Object.entries(turned.columns).toReversed());
    const again = await svod.push({ ...turned, columns }, at);

    expect([again.status, again.json]).toEqual([200, first.json]);
  });
});

describe('what is built on an old revision', () => {
  test('is refused with the number and time of the newest', async () => {
    const at = { reporter: '08628000' };
    await svod.push(A, at);
    await svod.push(B, at, { base: 1 });
    const { status, json } = await svod.push(C, at, { base: 1 });

    expect([status, json.code]).toEqual([412, 'headMoved']);
    expect(json.params).toEqual({ revision: 2, sentAt: app.clock.now.toISOString() });
    expect((await svod.read(at)).json.columns).toEqual(B.columns);
  });

  test('is refused when it claims to be the first, and when there is nothing to build on', async () => {
    const at = { reporter: '08655000' };
    expect((await svod.push(A, at, { base: 1 })).json.code).toBe('headMissing');
    await svod.push(A, at);
    expect((await svod.push(B, at)).json.code).toBe('headMoved');
  });

  test('is told before its findings', async () => {
    const at = { reporter: '08631000' };
    await svod.push(A, at);

    expect((await svod.push(bodyOf('organisations', [{ level: null }]), at)).status).toBe(412);
  });
});

describe('pushes at the same time', () => {
  test('of different content: one wins, the others are told of it', async () => {
    const at = { reporter: '08634000' };
    const sent = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        svod.push(bodyOf('organisations', [{ shortName: `СОШ № ${index}` }]), at),
      ),
    );
    const won = sent.filter(({ status }) => status === 201);
    const lost = sent.filter(({ status }) => status === 412);

    expect([won.length, lost.length]).toEqual([1, 5]);
    for (const { json } of lost) expect(json.params.revision).toBe(1);
    expect((await svod.read(at)).json.receipt).toEqual(won[0]?.json);
  });

  test('of the same content: all have the one receipt', async () => {
    const at = { reporter: '08637000' };
    const sent = await Promise.all(Array.from({ length: 6 }, () => svod.push(A, at)));
    const receipts = new Set(sent.map(({ json }) => json.jws));

    expect(sent.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(receipts.size).toBe(1);
  });

  test('with one idempotency key: one is kept, other content under it is refused', async () => {
    const at = { reporter: '08709000' };
    const sent = await Promise.all(
      [A, B, A, B].map((body) => svod.push(body, at, { idempotencyKey: 'one-key-for-all' })),
    );
    const kept = sent.filter(({ status }) => status === 201);
    const same = sent.filter(({ status }) => status === 200);
    const other = sent.filter(({ status }) => status === 409);

    expect([kept.length, same.length, other.length]).toEqual([1, 1, 2]);
  });
});

describe('a receipt', () => {
  test('is verified offline with the published keys, and names what was sent', async () => {
    const at = { reporter: '08642000' };
    const { json } = await svod.push(A, at);
    const { json: jwks } = await app.call('readKeys');
    const guarded = guardColumns(A.columns, A.rows, templates.organisations, khabarovsk);

    if (!guarded.ok) throw new Error('the sample is sound');

    const hash = await contentHash({
      template: 'organisations',
      templateVersion: 1,
      columns: guarded.columns,
      explanations: [],
    });

    expect(await verifyReceipt(json.jws, jwks)).toEqual(json.receipt);
    expect(json.receipt).toMatchObject({
      id: 'khabarovsk.2024.organisations.08642000.1',
      contentHash: hash,
      rows: 1,
      sentAt: app.clock.now.toISOString(),
    });
  });

  test('is handed out again by its id', async () => {
    const at = { reporter: '08644000' };
    const { json } = await svod.push(A, at);
    await svod.push(B, at, { base: 1 });
    const again = await app.call('readReceipt', {
      key: await app.keyOf('operator'),
      params: { id: json.receipt.id },
    });

    expect(again.json).toEqual(json);
  });

  test('says late from the day after the due day on, by the local day of the region', async () => {
    const began = app.clock.now;
    const lateness: boolean[] = [];

    // The directory of 2024 is due on 30 September; Khabarovsk is ten hours ahead.
    for (const [at, reporter] of [
      ['2024-09-30T13:59:59.999Z', '08646000'],
      ['2024-09-30T14:00:00.000Z', '08650000'],
    ] as const) {
      app.clock.now = new Date(at);
      lateness.push((await svod.push(A, { reporter })).json.receipt.late);
    }
    app.clock.now = began;

    expect(lateness).toEqual([false, true]);
  });
});
