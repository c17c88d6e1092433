import { WorkbookFault } from '../../../addin/src/ports/workbookFault';
import { textToStamp } from '../../../shared/sheets/stampText';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { inTurn, refusal, type Service, startService } from '../api/service';
import { BOOK, missing, specsOf } from './book';
import { deskOver, given } from './deskOver';
import { receiptOf } from './receiptOf';

const KEY = `svod_${'k'.repeat(43)}`;
const LEDGER = {
  region: 'khabarovsk',
  year: 2024,
  asOf: '2024-11-25T01:00:00.000Z',
  expected: 1,
  exempt: 0,
  frozenAt: null,
  closedAt: null,
  received: 1,
  late: 0,
  unexpected: 0,
  reporters: [],
  unlisted: [],
  entries: [
    {
      reporter: BOOK.reporter.key,
      template: 'mentees',
      due: '2024-12-01',
      extended: true,
      restated: true,
      expected: true,
      exemption: null,
      state: 'received',
      revision: 2,
      sentAt: '2024-11-24T01:00:00.000Z',
      rows: 40,
      warnings: 0,
      receipt: 'khabarovsk.2024.mentees.08612000.2',
    },
  ],
};

let bytes: Uint8Array;
let service: Service;

beforeAll(async () => {
  bytes = await writeWorkbook(specsOf());
});

afterEach(() => service?.stop());

async function asked(...replies: Parameters<typeof inTurn>) {
  service = await startService(inTurn(...replies));

  return deskOver({ bytes, address: service.address, key: KEY });
}

describe('overview', () => {
  it('of a workbook without sheets of Svod’s has nobody and nothing to do', async () => {
    const { desk } = await deskOver({});

    expect(await given(desk.overview())).toEqual({ owner: null, tasks: [], online: null, ribbonCheck: null });
  });

  it('signed out and offline, tells what the workbook knows', async () => {
    const { desk } = await deskOver({ bytes });
    const { owner, tasks, online } = await given(desk.overview());

    expect(owner?.reporter.name).toBe(BOOK.reporter.name);
    expect(online).toBeNull();
    expect(tasks.map(({ template, sheet }) => [template, sheet])).toEqual([
      ['organisations', 'Организации'],
      ['mentors', 'Наставники'],
      ['mentees', 'Наставляемые'],
      ['monitoring', 'Мониторинг'],
    ]);
    expect(tasks[2]).toMatchObject({ due: '2024-11-30', state: null, receipt: null, changed: null });
  });

  it('with a key asks the service once', async () => {
    const { desk } = await asked({ body: LEDGER });
    const { tasks, online } = await given(desk.overview());

    expect(online).toBe(true);
    expect(tasks[2]).toMatchObject({ state: 'received', serverRevision: 2, sentAt: expect.any(String) });
    expect(tasks[2]).toMatchObject({ due: '2024-12-01', extended: true, restated: true, waitedFor: true });
    // The service does not wait for what its ledger leaves out.
    expect(tasks[3]).toMatchObject({ state: null, serverRevision: null, waitedFor: false });
    expect(service.heard.map(({ url }) => url)).toEqual(['/api/regions/khabarovsk/years/2024/ledger']);
  });

  it('does not call a service away that it did not ask, or that says no', async () => {
    service = await startService(inTurn({ status: 404, body: refusal('yearUnknown') }));

    const bare = await deskOver({ address: service.address, key: KEY });
    const { desk } = await deskOver({ bytes, address: service.address, key: KEY });

    expect(await given(bare.desk.overview())).toMatchObject({ owner: null, online: null });
    expect(await given(desk.overview())).toMatchObject({ online: true, tasks: { length: 4 } });
  });

  it('goes on when the service breaks off or answers nonsense', async () => {
    const { desk } = await asked('reset', 'reset', 'reset', 'reset', { status: 502, body: '<html>' });

    expect((await given(desk.overview())).online).toBe(false);
    expect((await given(desk.overview())).online).toBe(false);
  });

  it('of a service that takes the question and never answers it holds up no check', async () => {
    service = await startService(inTurn('silence'));

    const { desk } = await deskOver({ bytes, address: service.address, key: KEY, patience: 30 });
    const [told, report] = await Promise.all([given(desk.overview()), given(desk.check())]);

    expect(told).toMatchObject({ online: false, tasks: { length: 4 } });
    expect(report.ready).toBe(true);
  });

  it('says once that a key has ended, forgets it, and works on without', async () => {
    const { desk, keys } = await asked({
      status: 401,
      body: refusal('keyExpired', { expired: '2024-11-01' }),
    });

    expect(await desk.overview()).toMatchObject({
      ok: false,
      problem: { kind: 'refused', error: { code: 'keyExpired' } },
    });
    expect(keys.read()).toBeNull();
    expect((await given(desk.overview())).tasks).toHaveLength(4);
    expect(service.heard).toHaveLength(1);
  });

  it('tells how the last check went, sheet by sheet', async () => {
    const { desk, type } = await deskOver({ bytes });

    await type('Наставляемые', 6, 0, '???');
    await given(desk.check());
    const { tasks } = await given(desk.overview());

    expect(tasks.map(({ findings }) => findings?.errors)).toEqual([0, 0, expect.any(Number), 0]);
    expect(tasks[2]?.findings?.errors).toBeGreaterThan(0);
  });
});

describe('a workbook that is another one by now', () => {
  it('is not told of what the last check found before', async () => {
    const { desk, workbook } = await deskOver({ bytes });

    await given(desk.check());
    const changes = (await workbook.listSheets()).flatMap(({ name, stamp: text }) => {
      const stamp = textToStamp(text ?? '');

      return stamp ? [{ sheet: name, stamp: { ...stamp, year: 2025 } }] : [];
    });

    await workbook.restamp(changes);
    const { owner, tasks } = await given(desk.overview());

    expect(owner?.year).toBe(2025);
    expect(tasks.map(({ findings }) => findings)).toEqual([null, null, null, null]);
  });
});

describe('what is kept in the workbook', () => {
  const kept = (text: string) => async () => {
    const book = await deskOver({ bytes });

    await book.workbook.writeState(text);

    return given(book.desk.overview());
  };
  const state = { version: 1, receipts: [receiptOf(7)], headings: [] };

  it('gives the receipts of its own reporter and year', async () => {
    const { tasks } = await kept(JSON.stringify(state))();

    expect(tasks[2]?.receipt?.receipt.revision).toBe(7);
    expect(tasks[1]?.receipt).toBeNull();
  });

  it('gives no receipt of another year', async () => {
    const { receipt, jws } = receiptOf(7);
    const receipts = [{ receipt: { ...receipt, year: 2023 }, jws }];
    const { tasks } = await kept(JSON.stringify({ ...state, receipts }))();

    expect(tasks[2]?.receipt).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"version":1'],
    ['another version', JSON.stringify({ ...state, version: 2 })],
    ['a field too many', JSON.stringify({ ...state, more: true })],
    ['a receipt that is none', JSON.stringify({ ...state, receipts: [{ receipt: {}, jws: '' }] })],
    ['a list', '[]'],
    ['something deep', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['a prototype', '{"__proto__":{"receipts":[]}}'],
  ])('counts as nothing when it is %s', async (_, text) => {
    expect((await kept(text)()).tasks.map(({ receipt }) => receipt)).toEqual([null, null, null, null]);
  });
});

describe('a workbook that fails', () => {
  it.each(['cellEdited', 'connectionLost', 'notAnswering', 'notSupported'] as const)(
    'with %s is a problem, never an exception',
    async (reason) => {
      const { desk } = await deskOver({
        bytes,
        through: (workbook) => ({
          ...workbook,
          listSheets: () => Promise.reject(new WorkbookFault(reason, 'Лист')),
        }),
      });

      expect(await desk.overview()).toEqual({
        ok: false,
        problem: { kind: 'workbook', reason, detail: 'Лист' },
      });
      expect(desk.show).toBeNull();
      expect(desk.file?.current()?.name ?? missing).toBe(missing);
    },
  );
});
