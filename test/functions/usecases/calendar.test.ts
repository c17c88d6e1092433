import { newCode } from '../../../shared/columns/code';
import type { Deadline } from '../../../shared/regions/deadlines';
import { parseIcs } from '../../shared/calendar/parseIcs';
import { countingStore } from '../storage/countingStore';
import { startTestApp, type TestApp } from './testApp';
import { yearsOf } from './years';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.stop());

describe('the calendar of a year', () => {
  const read = async (query = '') => {
    const params = { region: 'khabarovsk', year: '2024' };
    const key = await app.keyOf('reporter', ['08701000']);

    return app.call('readCalendar', { key, params, query });
  };

  test('has what is due for a role, the earliest first', async () => {
    const { json } = await read('?role=organisation');
    const due: readonly Deadline[] = json.deadlines;

    expect(json).toMatchObject({ region: 'khabarovsk', year: 2024, timeZone: 'Asia/Vladivostok' });
    expect(due.length).toBeGreaterThan(2);
    expect(due.every(({ for: roles }) => roles.includes('organisation'))).toBe(true);
    expect(due.map(({ day }) => day)).toEqual(due.map(({ day }) => day).toSorted());
  });

  test('shows the day that was put off for everybody, and nobody’s own', async () => {
    const change = { kind: 'extension', template: 'mentees', due: '2024-12-15', reason: 'Сбой' } as const;
    const years = yearsOf(app);
    const dayOf = async () =>
      (await read()).json.deadlines.find(({ template }: Deadline) => template === 'mentees');

    await years.change(2024, { ...change, reporter: '08701000' }, newCode());
    const own = await dayOf();
    await years.change(2024, { ...change, reporter: null }, newCode());

    expect(own).toMatchObject({ day: '2024-11-30', extended: false });
    expect(await dayOf()).toMatchObject({ day: '2024-12-15', extended: true });
  });

  test.each([
    ['a role that is none', '?role=king', 'requestInvalid'],
    ['a municipality of another region', '?municipality=25701000', 'reporterUnknown'],
    ['a municipality that is no code', '?municipality=%27', 'requestInvalid'],
  ])('for %s is refused', async (_what, query, code) => {
    expect((await read(query)).json.code).toBe(code);
  });
});

describe('the feed', () => {
  const read = (query = '', region = 'khabarovsk') =>
    app.call('readCalendarFeed', { params: { region }, query });

  test('needs no key and asks the store for nothing', async () => {
    const store = countingStore(app.store);
    const { status, headers, bytes } = await app
      .with({ store })
      .call('readCalendarFeed', { params: { region: 'khabarovsk' } });

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('inline; filename="svod-khabarovsk.ics"');
    expect(parseIcs(bytes.toString()).parts.length).toBeGreaterThan(20);
    expect(store.asked).toEqual([]);
  });

  test('is the same all day', async () => {
    const began = app.clock.now;
    const first = await read();
    app.clock.now = new Date('2024-11-25T23:59:59.000Z');
    const later = await read();
    app.clock.now = began;

    expect(later.bytes.equals(first.bytes)).toBe(true);
  });

  test('for one role has only what is due for it', async () => {
    const events = async (query: string) => parseIcs((await read(query)).bytes.toString()).parts.length;

    expect(await events('?role=organisation')).toBeLessThan(await events(''));
  });

  test.each([
    ['a region that is none', '', 'nowhere', 404, 'regionUnknown'],
    ['a role that is none', '?role=%0d%0aBEGIN:VEVENT', 'khabarovsk', 400, 'requestInvalid'],
    ['a municipality that is none', '?municipality=99999999', 'khabarovsk', 404, 'reporterUnknown'],
  ])('for %s is refused', async (_what, query, region, status, code) => {
    const answer = await read(query, region);

    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });
});
