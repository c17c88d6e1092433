import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { askedBesides, countingStore } from '../storage/countingStore';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code } from './sheets';
import { startTestApp, type TestApp, type TestRequest } from './testApp';

const COLLEGES = [code(1, 'k'), code(2, 'k'), code(3, 'k')];

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  await svod.push(
    bodyOf(
      'organisations',
      COLLEGES.map((rowCode, index) => ({
        rowCode,
        level: 'college',
        shortName: `Тестовый колледж ${index}`,
      })),
    ),
    { reporter: 'region' },
  );
});

afterAll(() => app.stop());

/** What the store was asked for to answer a request, in order of the text. */
async function askedFor(name: Parameters<TestApp['call']>[0], request: TestRequest) {
  const store = countingStore(app.store);
  const { status, json } = await app.with({ store }).call(name, request);

  return { status, json, asked: askedBesides(store).toSorted() };
}

/** The sheets of settings: targets of all years up to this one, days and parameters, and what two sheets grant. */
const SETTINGS = 9;

describe('what is asked of the store besides the member', () => {
  test('for the ledger: one range a template of the calendar, in which the directory lies, too, and the year’s record', async () => {
    const key = await app.keyOf('operator');
    const { json, asked } = await askedFor('readLedger', {
      key,
      params: { region: 'khabarovsk', year: '2024' },
    });

    expect(json.reporters.slice(-COLLEGES.length).map(({ key }: { key: string }) => key)).toEqual(COLLEGES);
    expect(asked.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      ...Array(SETTINGS).fill('get head:region'),
      'range event:',
      ...Array(khabarovsk.calendar.length).fill('range head:'),
    ]);
  });

  test('for the session: a year’s directory once, however many organisations the member sends for', async () => {
    const key = await app.keyOf('reporter', [...COLLEGES, code(9, 'k')]);
    const { json, asked } = await askedFor('session', { key });

    expect(json.reporters.map(({ key }: { key: string }) => key)).toEqual(COLLEGES);
    expect(asked).toEqual([
      ...Array(json.openYears.length).fill('get head:region *'),
      // One of them is in no directory, so the frozen lists are looked through.
      ...Array(json.openYears.length).fill('range event: *'),
    ]);
  });

  test('for the session of a municipality: nothing', async () => {
    const { asked } = await askedFor('session', { key: await app.keyOf('reporter', ['08701000']) });

    expect(asked).toEqual([]);
  });

  test('for a submission with an explanation: the head, and the part in which all of it lies', async () => {
    const at = { template: 'mentees', reporter: '08603000' } as const;
    const rows = [{ ageBand: 'from20' }];
    const { json: refused } = await svod.push(bodyOf('mentees', rows), at);
    const [{ code: rule, row, column, fingerprint }] = refused.params.findings;
    const explanation = { code: rule, row, column, fingerprint, text: 'Учится заочно' };
    const sent = await svod.push(bodyOf('mentees', rows, { explanations: [explanation] }), at);
    const { json, asked } = await askedFor('readSubmission', {
      key: await app.keyOf('reporter', [at.reporter]),
      params: { region: 'khabarovsk', year: '2024', ...at },
    });

    expect(sent.status).toBe(201);
    expect([json.rows, json.explanations]).toEqual([1, [explanation]]);
    expect(asked.map((line) => line.split(':')[0])).toEqual(['get head', 'get part']);
  });
});
