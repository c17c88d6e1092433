import type { Store } from '../../../functions/src/storage/store';
import { StoreUnavailable } from '../../../functions/src/storage/storeErrors';
import { newCode } from '../../../shared/columns/code';
import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import type { Route } from '../../../shared/contract/route';
import { freshKey, routeRequest } from '../../functions/http/routeRequest';
import { bodyOf, code } from '../../functions/usecases/sheets';
import type { TestApp, TestRequest } from '../../functions/usecases/testApp';
import { keepFigure, timeFor } from '../figures';
import { PLANTED, plant } from './planted';
import { quickApp } from './quickApp';

/* Whoever is given rows, and whoever changes something, stands in the audit list before the answer goes out. */

/** Takes numbers only where a deployment takes no rows: test/trust/counts. */
const ELSEWHERE: readonly OperationName[] = ['pushCounts'];

const routeOf = (name: OperationName): Route => contract[name];
const CHANGES = OPERATION_NAMES.filter((name) => routeOf(name).method === 'PUT');
const AUDITED = OPERATION_NAMES.filter((name) => routeOf(name).audit !== undefined);
const PLAYED = AUDITED.filter((name) => !ELSEWHERE.includes(name));

let app: TestApp;
let key: string;
let content: string;

jest.setTimeout(timeFor(60_000));

beforeAll(async () => {
  app = await quickApp();
  await plant(app);
  key = await app.keyOf('operator');
  content = await plantPractice();
});

afterAll(async () => {
  await app.stop();
  keepFigure({
    area: 'access',
    what: `${AUDITED.length} routes that hand out rows or change something, each with an audit list that fails, and one that takes its time`,
    figure: '0 answers before the line was kept, 0 without one',
    doesNotProve:
      'that a change whose line could not be kept was undone: it stands, answered with 503, and the repetition that follows writes the line',
  });
});

/** A practice that can be decided about; gives its content as it is named in a decision. */
async function plantPractice(): Promise<string> {
  await app.call('pushSubmission', {
    key: await app.keyOf('reporter', ['08701000']),
    params: { region: 'khabarovsk', year: '2024', template: 'practices', reporter: '08701000' },
    headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
    body: bodyOf('practices', [
      {
        title: 'Практика',
        form: 'T_P',
        level: 'school',
        summary: 'Как устроена',
        selection: 'municipal',
        organisation: code(1, 'c'),
      },
    ]),
  });
  const { json } = await app.call('readPractices', { key, params: { region: 'khabarovsk' } });

  return json.practices[0].content;
}

/** A request that goes well, however often it is made. */
function soundRequest(name: OperationName): TestRequest {
  const reporter = routeOf(name).method === 'PUT' ? 'region' : '08701000';
  const request = routeRequest(name, { reporter });

  switch (name) {
    case 'putPracticeDecision':
      return {
        params: { region: 'khabarovsk', reporter: '08701000', row: code(0), decision: newCode() },
        body: { selection: 'regional', score: 80, publish: false, note: '', content },
      };
    case 'pushSubmission':
      return { ...request, query: '' };
    case 'readAudit':
      return { ...request, query: '' };
    default:
      return request;
  }
}

type Commit = Store['commit'];

/** The app with an audit list that is kept as `commit` says. */
function withAudit(commit: (real: Commit) => Commit): TestApp {
  const real = app.store.commit;
  const audit = commit(real);

  return app.with({
    store: {
      ...app.store,
      commit: (table, ...change) => (table === 'audit' ? audit(table, ...change) : real(table, ...change)),
    },
  });
}

/** Routes that hand out rows, values of single cells, or what people wrote about them: written down a second time. */
const ROWS: readonly OperationName[] = [
  'readSubmission',
  'readReview',
  'readExplained',
  'readConsolidated',
  'readReporterReport',
  'readReporterSheets',
  'readAudit',
  'readPractices',
];

describe('the contract', () => {
  test('has an audit line for every route that hands out rows, and for no other reading', () => {
    expect(OPERATION_NAMES.filter((name) => routeOf(name).audit === 'read').toSorted()).toEqual(
      ROWS.toSorted(),
    );
  });

  test.each(CHANGES)('has an audit line for the change that %s makes', (name) => {
    expect(routeOf(name).audit).toBe('change');
  });

  test.each(OPERATION_NAMES.filter((name) => routeOf(name).method === 'GET'))(
    'has an audit line for %s if it hands out rows',
    async (name) => {
      const { bytes, status } = await app.call(name, { ...soundRequest(name), key, ...COLUMNS[name] });
      const handsOut = bytes.toString('utf8').includes(PLANTED.ownName);

      expect(status).toBeLessThan(500);
      if (handsOut) expect(routeOf(name).audit).toBe('read');
    },
  );

  test('rows are handed out at all, so that the rule is tried', async () => {
    const { bytes } = await app.call('readConsolidated', {
      ...soundRequest('readConsolidated'),
      key,
      ...COLUMNS.readConsolidated,
    });

    expect(bytes.toString('utf8')).toContain(PLANTED.ownName);
  });
});

const COLUMNS: Readonly<Partial<Record<OperationName, TestRequest>>> = {
  readConsolidated: { query: '?columns=shortName' },
};

describe('the line', () => {
  test.each(PLAYED)('of %s is there before the answer is', async (name) => {
    const events: string[] = [];
    let kept: Record<string, unknown> = {};
    const slow = withAudit((real) => async (table, partition, changes) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const done = await real(table, partition, changes);
      const [change] = changes;
      kept = change?.kind === 'create' ? { ...change.values, partition } : {};
      events.push('kept');

      return done;
    });

    const { status } = await slow.call(name, { ...soundRequest(name), key });
    events.push('answered');

    expect([200, 201]).toContain(status);
    expect(events).toEqual(['kept', 'answered']);
    expect(kept).toMatchObject({ operation: name, kind: routeOf(name).audit, role: 'operator' });
    expect(String(kept.partition)).toContain('khabarovsk');
  });

  test.each(PLAYED)('of %s that cannot be kept leaves nothing to be handed out', async (name) => {
    const away = withAudit(() => () => Promise.reject(new StoreUnavailable('gone')));
    const { status, json, bytes } = await away.call(name, { ...soundRequest(name), key });

    expect([status, json.code]).toEqual([503, 'storeAway']);
    expect(bytes.toString('utf8')).not.toContain('КАНАРЕЙКА');
  });

  test('holds nothing of the body', async () => {
    const request = soundRequest('putYearEvent');
    const lines: string[] = [];
    const watched = withAudit((real) => (table, partition, changes) => {
      lines.push(JSON.stringify(changes));

      return real(table, partition, changes);
    });
    await watched.call('putYearEvent', { ...request, key });

    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('Проверка');
  });
});
