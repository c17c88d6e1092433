import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import type { Role } from '../../../shared/contract/role';
import type { Route } from '../../../shared/contract/route';
import { unpack } from '../../../shared/xlsx/zip/unpack';
import { zipEntries } from '../../../shared/xlsx/zip/zipEntries';
import { routeRequest } from '../../functions/http/routeRequest';
import type { TestApp, TestResponse } from '../../functions/usecases/testApp';
import { keepFigure, timeFor } from '../figures';
import { OTHER, OWN } from './identities';
import { PLANTED, type Planted, plant } from './planted';
import { quickApp } from './quickApp';

/* What each role is told by every route that reads: words planted at others' must not be in it. */

const READS = OPERATION_NAMES.filter((name) => {
  const { method, access }: Route = contract[name];

  return method === 'GET' && access.kind === 'member';
});

/** Whose words a role may see on some route; the region's own operator sees all of the region. */
const FORBIDDEN: Readonly<Record<Role, readonly string[]>> = {
  reporter: ['КАНАРЕЙКАДРУГОГО', 'КАНАРЕЙКАИРКУТСКА', `2024.organisations.${OTHER}`],
  operator: ['КАНАРЕЙКАИРКУТСКА'],
  // Rows, questions and answers are nothing that an analyst is told.
  analyst: ['КАНАРЕЙКА'],
};

/** Routes on which a reporter is told who else there is: the region's profile is everybody's in it. */
const NAMES_ALL: readonly OperationName[] = ['region', 'readCalendar'];

let app: TestApp;
let planted: Planted;
let answers = 0;

jest.setTimeout(timeFor(60_000));

beforeAll(async () => {
  app = await quickApp();
  planted = await plant(app);
});

afterAll(async () => {
  await app.stop();
  keepFigure({
    area: 'access',
    what: `${READS.length} reading routes asked by three roles and by strangers after words were planted in rows, questions, reasons and labels of another reporter and another region`,
    figure: `${answers} answers with content, 0 foreign words`,
    doesNotProve:
      'anything about words that are planted nowhere, such as measures; test/trust/privacy is about those',
  });
});

/** The text of an answer, whatever it is packed in. */
async function textOf({ bytes, headers }: TestResponse): Promise<string> {
  if (!(headers.get('content-type') ?? '').includes('spreadsheetml')) return bytes.toString('utf8');

  const parts = await Promise.all(zipEntries(bytes).map((entry) => unpack(bytes, entry)));

  return parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
}

async function ask(name: OperationName, key: string, reporter = OWN): Promise<TestResponse> {
  return app.call(name, { ...routeRequest(name, { reporter }), key });
}

describe('a member of the region', () => {
  test.each(
    (['reporter', 'operator', 'analyst'] as const).flatMap((role) => READS.map((name) => ({ role, name }))),
  )('as $role is told nothing of others by $name', async ({ role, name }) => {
    const key = await app.keyOf(role, role === 'reporter' ? [OWN] : []);
    const answer = await ask(name, key);
    const text = await textOf(answer);
    answers += answer.status === 200 ? 1 : 0;

    expect(FORBIDDEN[role].filter((word) => text.includes(word))).toEqual([]);
    if (role === 'reporter' && !NAMES_ALL.includes(name)) expect(text).not.toContain(OTHER);
  });

  test('sees the own words, so that what is planted can be seen at all', async () => {
    const reporter = await app.keyOf('reporter', [OWN]);
    const operator = await app.keyOf('operator');

    expect(await textOf(await ask('readSubmission', reporter))).toContain('КАНАРЕЙКАСВОЯ');
    expect(await textOf(await ask('readReview', reporter))).toContain('КАНАРЕЙКАСВОЯПРИЧИНА');
    expect(await textOf(await ask('readSubmission', operator, OTHER))).toContain('КАНАРЕЙКАДРУГОГО');
    expect(await textOf(await ask('readLedger', operator))).toContain(`2024.organisations.${OTHER}`);
    expect(await textOf(await ask('readLedger', reporter))).toContain(`2024.organisations.${OWN}`);
    expect(
      await textOf(
        await app.call('readMembers', {
          key: planted.elsewhere.operator,
          params: { region: 'irkutsk' },
        }),
      ),
    ).toContain(PLANTED.elsewhereLabel);
  });
});

describe('an analyst', () => {
  test('is not told by the ledger how many rows there are, which may be people', async () => {
    const { json } = await ask('readLedger', await app.keyOf('analyst'));
    const received = json.entries.filter(({ revision }: { revision: number | null }) => revision !== null);

    expect(received.length).toBeGreaterThan(0);
    expect(received.map(({ rows }: { rows: number | null }) => rows)).toEqual(received.map(() => null));
  });
});

describe('everybody', () => {
  test.each(OPERATION_NAMES.filter((name) => contract[name].access.kind === 'public'))(
    'is told nothing of anybody by %s',
    async (name) => {
      expect(await textOf(await app.call(name, routeRequest(name)))).not.toContain('КАНАРЕЙКА');
    },
  );
});
