import { noteRowsRemoved } from '../../../../functions/src/storage/removedRows';
import { removeRows } from '../../../../functions/src/storage/removeRows';
import { ROWS_AT_ONCE } from '../../../../functions/src/usecases/consolidated/takePage';
import { readConsolidated } from '../../../../shared/contract/readConsolidated';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import { templates } from '../../../../shared/templates/templates';
import { type Reporting, reporting } from '../reporting';
import { bodyOf, code, monitoringBody } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';

const CITY = '08701000';
const AMUR = '08709000';
const schema = readConsolidated.responses[200].schema;

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  for (const reporter of [CITY, AMUR]) {
    await svod.push(bodyOf('organisations', [{ rowCode: code(1, 'c') }]), { reporter });
    await svod.push(bodyOf('mentors', [{ rowCode: code(1, 'b') }, { rowCode: code(2, 'b') }]), {
      template: 'mentors',
      reporter,
    });
  }
  await svod.push(monitoringBody('municipality'), { template: 'monitoring', reporter: '08612000' });
});

afterAll(() => app.stop());

async function ask(query = '', params: Readonly<Record<string, string>> = {}) {
  return app.call('readConsolidated', {
    key: await app.keyOf('operator'),
    params: { region: 'khabarovsk', year: '2024', template: 'mentors', ...params },
    query,
  });
}

describe('readConsolidated', () => {
  test('without columns gives who has sent what, with names and no rows', async () => {
    const { status, json } = await ask();
    const { heads, next } = schema.parse(json);

    expect(status).toBe(200);
    expect(next).toBeNull();
    expect(heads).toEqual([
      expect.objectContaining({ reporter: CITY, revision: 1, rows: 2, rowsRemoved: false }),
      expect.objectContaining({ reporter: AMUR, revision: 1, receipt: 'khabarovsk.2024.mentors.08709000.1' }),
    ]);
    expect(heads.map(({ name }) => name)).toEqual([
      'городской округ город Хабаровск',
      'городской округ город Комсомольск-на-Амуре',
    ]);
    expect(heads.some((head) => 'columns' in head)).toBe(false);
  });

  test('gives row codes and the asked columns, of the asked reporters only', async () => {
    const { json } = await ask(`?columns=category,organisation&reporters=${AMUR}`);
    const [head, ...others] = schema.parse(json).heads;

    expect(others).toEqual([]);
    expect(Object.keys(head?.columns ?? {}).sort()).toEqual(['category', 'organisation', 'rowCode']);
    expect(head?.columns?.rowCode?.dictionary).toEqual([code(1, 'b'), code(2, 'b')]);
    expect(head?.columns?.category?.dictionary).toEqual(['teacher']);
  });

  test('gives a template of given rows, too', async () => {
    const { json } = await ask('?columns=value', { template: 'monitoring' });
    const [head] = schema.parse(json).heads;

    expect(head?.columns?.rowCode?.dictionary).toContain('d_oo');
    expect(head?.columns?.value?.dictionary).toContain(200);
  });

  test('has nothing for a template that nobody has sent', async () => {
    expect((await ask('?columns=kind', { template: 'awards' })).json).toMatchObject({
      heads: [],
      next: null,
    });
  });

  test('gives as many reporters as fit, says where to go on, and what was sent meanwhile is given newest', async () => {
    const half = Array.from({ length: ROWS_AT_ONCE / 2 + 1 }, (_, index) => ({ rowCode: code(index, 'b') }));
    const params = { year: '2023', template: 'organisations' };

    for (const reporter of [CITY, AMUR]) {
      const where = { reporter, year: 2023 } as const;
      const rows = half.map((row, index) => ({ ...row, shortName: `Ш${index}` }));
      const { status } = await svod.push(bodyOf('organisations', rows), where);

      expect(status).toBe(201);
    }

    const first = schema.parse((await ask('?columns=level', params)).json);
    await svod.push(
      bodyOf('organisations', [{ rowCode: code(1, 'c') }]),
      { reporter: AMUR, year: 2023 },
      { base: 1 },
    );
    const second = schema.parse((await ask(`?columns=level&after=${first.next}`, params)).json);

    expect(first.heads.map(({ reporter, revision }) => [reporter, revision])).toEqual([[CITY, 1]]);
    expect(first.next).toBe(CITY);
    expect(second.heads.map(({ reporter, revision, rows }) => [reporter, revision, rows])).toEqual([
      [AMUR, 2, 1],
    ]);
    expect(second.next).toBeNull();
  }, 60_000);

  test('names who has sent, though the rows are no longer kept', async () => {
    const year = 2022;
    await svod.push(bodyOf('organisations', [{ rowCode: code(1, 'c') }]), { year });

    const later = new Date(app.clock.now.getTime() + 86_400_000);
    await noteRowsRemoved(app.store, { region: 'khabarovsk', year }, later);
    await removeRows(app.store, { region: 'khabarovsk', year, template: 'organisations' }, later);

    const params = { year: '2022', template: 'organisations' };
    const heads = schema.parse((await ask('', params)).json).heads;
    const rows = schema.parse((await ask('?columns=level', params)).json).heads;

    expect(heads).toMatchObject([{ reporter: CITY, rows: 1, rowsRemoved: true }]);
    expect(rows).toMatchObject([{ reporter: CITY, rowsRemoved: true }]);
    expect(rows[0]).not.toHaveProperty('columns');
  });
});

describe('attacks on readConsolidated', () => {
  const local = Object.values(templates).flatMap((template) => {
    const shared = new Set(sharedColumns(template).map(({ key }) => key));

    return template.columns
      .filter(({ key }) => !shared.has(key))
      .map(({ key }) => ({ template: template.key, key }));
  });

  test.each(local)('the local column $key of $template cannot be asked for', async ({ template, key }) => {
    const { status, json, bytes } = await ask(`?columns=${key}`, { template });

    expect(status).toBe(404);
    expect(json).toMatchObject({ code: 'columnUnknown', params: { column: key } });
    expect(bytes.length).toBeLessThan(1000);
  });

  test.each([
    '?columns=',
    '?columns=category,',
    '?columns=__proto__',
    '?columns=a%2Fb',
    '?reporters=..%2F..',
    '?after=somebody',
    '?columns=constructor&unheard=1',
  ])('%s is refused', async (query) => {
    const { status, json } = await ask(query);

    expect([status, json.code]).toEqual([400, 'requestInvalid']);
  });

  test.each([
    ['columns', 'category'],
    ['reporters', CITY],
  ])('a list of hundreds of %s is refused', async (name, item) => {
    const { json } = await ask(`?${name}=${Array(300).fill(item).join(',')}`);

    expect(json).toMatchObject({ code: 'requestInvalid', params: { name } });
  });

  test.each(['constructor', 'toString', 'personName'])('%s is no column', async (column) => {
    expect((await ask(`?columns=category,${column}`)).json).toMatchObject({ code: 'columnUnknown' });
  });

  test.each(['reporter', 'analyst'] as const)('rows are not for the %s', async (role) => {
    const key = await app.keyOf(role, role === 'reporter' ? [CITY] : []);
    const params = { region: 'khabarovsk', year: '2024', template: 'mentors' };

    expect((await app.call('readConsolidated', { key, params })).json.code).toBe('roleNotAllowed');
  });

  test('another region’s rows are not there', async () => {
    expect((await ask('?columns=category', { region: 'irkutsk' })).json.code).toBe('regionUnknown');
  });
});
