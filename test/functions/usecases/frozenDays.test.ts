import { writeFrozenList } from '../../../functions/src/storage/writeFrozenList';
import type { YearChange } from '../../../shared/measures/yearRecord';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code } from './sheets';
import { startTestApp, type TestApp } from './testApp';
import { type Years, yearsOf } from './years';

const CITY = '08701000';
const YEAR = 2023;

let app: TestApp;
let svod: Reporting;
let years: Years;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  years = yearsOf(app);

  // As if the profile had named another day, and asked for less, when the year was opened.
  await writeFrozenList(
    app.store,
    { region: 'khabarovsk', year: YEAR },
    {
      frozenAt: '2023-01-10T00:00:00.000Z',
      due: { organisations: '2023-10-20' },
      reporters: [
        { key: CITY, kind: 'municipality', name: 'Город', owes: ['organisations'] },
        { key: '08603000', kind: 'municipality', name: 'Район', owes: ['organisations'] },
      ],
    },
  );
});

afterAll(() => app.stop());

const extensionTo = (due: string): YearChange => ({
  kind: 'extension',
  reporter: CITY,
  template: 'organisations',
  due,
  reason: 'Паводок',
});

describe('a frozen day', () => {
  test.each([
    ['until it ends is in time', CITY, '2023-10-20T13:59:59.000Z', false],
    ['after it is late', '08603000', '2023-10-20T14:00:00.000Z', true],
  ])('a submission %s, whatever the profile says now', async (_what, reporter, instant, late) => {
    const began = app.clock.now;
    app.clock.now = new Date(instant);
    const { json } = await svod.push(bodyOf('organisations', [{ rowCode: code(1, 'c') }]), {
      reporter,
      year: YEAR,
    });
    app.clock.now = began;

    expect(json.receipt.late).toBe(late);
  });

  test.each([
    ['2023-10-20', 422],
    ['2023-10-21', 201],
    ['2024-12-31', 201],
    ['2025-01-01', 422],
  ])('put off to %s answers %i', async (due, status) => {
    const answer = await years.change(YEAR, extensionTo(due));

    expect(answer.status).toBe(status);
    if (status === 422) expect(answer.json.params).toEqual({ after: '2023-10-20', until: '2024-12-31' });
  });
});

describe('an exemption in a frozen year', () => {
  test.each([
    ['organisations', 201],
    ['mentors', 404],
  ] as const)('from %s, by what the list waits for, answers %i', async (template, status) => {
    const answer = await years.change(YEAR, {
      kind: 'exemption',
      reporter: CITY,
      template,
      reason: 'Паводок',
    });

    expect(answer.status).toBe(status);
  });
});
