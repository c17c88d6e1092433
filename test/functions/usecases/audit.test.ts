import { auditPartition, auditRow } from '../../../functions/src/storage/auditKeys';
import { newCode } from '../../../shared/columns/code';
import type { AuditEntry } from '../../../shared/contract/auditEntry';
import { storeThat } from './failingStore';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code } from './sheets';
import { startTestApp, type TestApp } from './testApp';

const NAME = 'Канарейкина';

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  app.clock.now = new Date('2024-11-25T20:00:00.000Z');
  await svod.push(bodyOf('organisations', [{ rowCode: code(1, 'c'), fullName: NAME }]));
  await svod.push(bodyOf('organisations', []), {}, { dryRun: true });
  app.clock.now = new Date('2024-11-25T20:00:01.000Z');
  await svod.read({}, '?revision=1');
  await svod.read({ reporter: '08709000' });
});

afterAll(() => app.stop());

async function readAudit(query: string, role: 'operator' | 'analyst' | 'reporter' = 'operator') {
  const key = await app.keyOf(role, role === 'reporter' ? ['08701000'] : []);

  return app.call('readAudit', { key, params: { region: 'khabarovsk' }, query });
}

describe('the audit list', () => {
  it('tells the operator who read rows and who changed what, by local days', async () => {
    // 20:00 UTC on the 25th is six in the morning of the 26th in Khabarovsk.
    const { status, json } = await readAudit('?from=2024-11-26&to=2024-11-26');

    expect(status).toBe(200);
    expect(json.next).toBeNull();
    expect(json.entries).toMatchObject([
      {
        kind: 'change',
        operation: 'pushSubmission',
        role: 'reporter',
        label: 'Тестовый член',
        asked: { year: '2024', template: 'organisations', reporter: '08701000' },
      },
      { kind: 'read', operation: 'readSubmission', asked: { reporter: '08701000' } },
    ]);
  });

  it('tells what path and query named, and not the region, whose list it is', async () => {
    const { json } = await readAudit('?from=2024-11-26&to=2024-11-26');
    const { asked } = json.entries.find(({ operation }: AuditEntry) => operation === 'readSubmission');

    expect(asked).toEqual({
      year: '2024',
      template: 'organisations',
      reporter: '08701000',
      revision: '1',
    });
  });

  it('has no line for a dry run, which changes nothing', async () => {
    const { json } = await readAudit('?from=2024-11-26&to=2024-11-26');

    expect(json.entries.filter(({ kind }: AuditEntry) => kind === 'change')).toHaveLength(1);
  });

  it('has no line for what was refused', async () => {
    const { json } = await readAudit('?from=2024-11-26&to=2024-11-26');

    expect(JSON.stringify(json.entries)).not.toContain('08709000');
  });

  it('has a line for having been read itself', async () => {
    const { json } = await readAudit('?from=2024-11-25&to=2024-11-27');

    expect(json.entries).toContainEqual(expect.objectContaining({ operation: 'readAudit', kind: 'read' }));
  });

  it.each([
    ['', '2024-11-20', '2024-11-26'],
    ['?from=2024-11-01', '2024-11-01', '2024-11-07'],
    ['?to=2024-11-10', '2024-11-04', '2024-11-10'],
  ])('takes a week where %p leaves a day open', async (query, from, to) => {
    expect((await readAudit(query)).json).toMatchObject({ from, to });
  });

  it('is empty for a day on which nothing happened', async () => {
    expect((await readAudit('?from=2024-03-01&to=2024-03-31')).json).toEqual({
      from: '2024-03-01',
      to: '2024-03-31',
      entries: [],
      next: null,
    });
  });

  it.each([
    ['the wrong way round', '?from=2024-11-27&to=2024-11-26'],
    ['too far apart', '?from=2024-01-01&to=2024-02-01'],
    ['ages apart', '?from=0001-01-01&to=9999-12-31'],
    ['before all years', '?to=0000-01-01'],
    ['after all years', '?from=9999-12-31&to=9999-12-31'],
  ])('refuses days that are %s', async (_, query) => {
    const { status, json } = await readAudit(query);

    expect([status, json.code, json.params]).toEqual([422, 'daysInvalid', { limit: 31 }]);
  });
});

describe('a list that is too long for one answer', () => {
  const entry = (at: string): AuditEntry => ({
    at,
    by: 'member',
    label: 'Отдел',
    role: 'operator',
    kind: 'read',
    operation: 'readExplained',
    asked: {},
  });
  const instants = (day: string, count: number) =>
    Array.from({ length: count }, (_, index) => new Date(Date.parse(day) + index).toISOString());

  beforeAll(async () => {
    const all = [...instants('2024-05-02T00:00:00Z', 5000), ...instants('2024-05-03T00:00:00Z', 2)];

    // As the service writes one, a hundred in a transaction.
    for (const day of ['2024-05-02', '2024-05-03']) {
      const changes = all
        .filter((at) => at.startsWith(day))
        .map((at) => ({
          kind: 'create' as const,
          row: auditRow(new Date(at), newCode()),
          values: { ...entry(at), asked: '{}' },
        }));

      for (let start = 0; start < changes.length; start += 100) {
        await app.store.commit('audit', auditPartition('khabarovsk', day), changes.slice(start, start + 100));
      }
    }
  });

  it('ends with the day that fills it, in order, and goes on with the next', async () => {
    const first = (await readAudit('?from=2024-05-01&to=2024-05-04')).json;
    const rest = (await readAudit(`?from=${first.next}&to=2024-05-04`)).json;

    expect([first.entries.length, first.next]).toEqual([5000, '2024-05-03']);
    expect(first.entries.map(({ at }: AuditEntry) => at)).toEqual(instants('2024-05-02T00:00:00Z', 5000));
    expect([rest.entries.length, rest.next]).toEqual([2, null]);
  });
});

describe('attacks on the audit list', () => {
  it.each(['reporter', 'analyst'] as const)('is not shown to a %s', async (role) => {
    expect((await readAudit('?from=2024-11-26&to=2024-11-26', role)).status).toBe(403);
  });

  it('keeps nothing of what was sent', async () => {
    const entities = await app.store.range('audit', 'khabarovsk:2024-11-25', 'a', 'z');

    expect(entities.length).toBeGreaterThan(0);
    expect(JSON.stringify(entities)).not.toContain(NAME);
  });

  it('keeps whole what a request may name', async () => {
    const key = await app.keyOf('operator');
    const params = { region: 'khabarovsk', year: '2024', template: 'organisations' };
    const reporters = Array.from({ length: 100 }, (_, index) => 10_000_000 + index);
    const query = `?reporters=${reporters.join()}`;
    const { status } = await app.call('readConsolidated', { key, params, query });
    const { json } = await readAudit('?from=2024-11-26&to=2024-11-26');
    const { asked } = json.entries.find(({ operation }: AuditEntry) => operation === 'readConsolidated');

    expect([status, asked.reporters.length]).toEqual([200, 899]);
  });

  it('hands no rows out when the line cannot be written', async () => {
    const away = app.with({ store: storeThat(app.store, { failsAt: 'audit' }) });
    const key = await app.keyOf('reporter', ['08701000']);
    const params = {
      region: 'khabarovsk',
      year: '2024',
      template: 'organisations',
      reporter: '08701000',
    };

    const { status, bytes } = await away.call('readSubmission', { key, params });

    expect(status).toBe(503);
    expect(bytes.toString()).not.toContain(code(1, 'c'));
  });
});
