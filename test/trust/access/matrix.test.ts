import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import { REFUSALS } from '../../../shared/contract/refusals';
import type { Route } from '../../../shared/contract/route';
import { routeRequest } from '../../functions/http/routeRequest';
import type { TestApp, TestRequest } from '../../functions/usecases/testApp';
import { IS_FULL, keepFigure, timeFor } from '../figures';
import { dueOf, type Identity, identitiesOf, OTHER, OWN } from './identities';
import { quickApp } from './quickApp';

/* Who may call what, of whom: the expectation is the contract's declared access, for every route that it has. */

const CLOSED = '2023';
const YEARS = IS_FULL ? ['2024', CLOSED, '2019'] : ['2024', CLOSED];
const TARGETS = YEARS.flatMap((year) => [
  { region: 'khabarovsk', reporter: OWN, year },
  { region: 'khabarovsk', reporter: OTHER, year },
  { region: 'khabarovsk', reporter: 'region', year },
  { region: 'irkutsk', reporter: OWN, year },
  { region: 'nowhere', reporter: OWN, year },
]);

let app: TestApp;
let identities: readonly Identity[];
let asked = 0;

beforeAll(async () => {
  app = await quickApp();
  identities = await identitiesOf(app);
  const key = await app.keyOf('operator');

  await app.call('freezeLedger', { key, params: { region: 'khabarovsk', year: CLOSED } });
  await app.call('putYearEvent', {
    ...routeRequest('putYearEvent', { year: CLOSED }),
    key,
    body: { kind: 'closing', reason: 'Итоги подведены' },
  });
});

afterAll(async () => {
  await app.stop();
  keepFigure({
    area: 'access',
    what: `every one of ${OPERATION_NAMES.length} routes, asked by ${identities.length} identities about ${TARGETS.length} targets in open and closed years`,
    figure: `${asked} answers, all with the status that the contract's declared access makes due`,
    doesNotProve:
      'that the declared access is the right one: test/functions/http/scopes.test.ts has it written down a second time',
  });
});

/** What a short run leaves out: a closed year makes a difference only to who changes something. */
function targetsOf(name: OperationName): typeof TARGETS {
  const { method, access }: Route = contract[name];

  if (IS_FULL || method === 'PUT') return TARGETS;

  return TARGETS.filter(
    ({ year, region }) => year !== CLOSED && (access.kind !== 'public' || region !== 'irkutsk'),
  );
}

/** Nobody is asked who they are on a public route: three stand for all. */
function identitiesFor(name: OperationName): readonly Identity[] {
  const { access }: Route = contract[name];

  if (IS_FULL || access.kind !== 'public') return identities;

  return identities.filter(({ name: who }) => ['the reporter', 'nobody', 'a revoked key'].includes(who));
}

/** What the path of a route names. */
function askedOf({ path }: Route, { region, reporter }: (typeof TARGETS)[number]) {
  const hasId = path.includes('{id}');

  return {
    region: hasId || path.includes('{region}') ? region : null,
    reporter: hasId || path.includes('{reporter}') ? reporter : null,
  };
}

/** A request that is sound for who asks: the operator's moves in a review are others than the reporter's. */
function requestOf(name: OperationName, who: Identity, target: (typeof TARGETS)[number]): TestRequest {
  const request = routeRequest(name, target);
  const isOperator = who.member?.role === 'operator' && target.reporter !== 'region';
  const body = name === 'putReviewMove' && isOperator ? { body: { kind: 'reopen', reason: 'Проверка' } } : {};
  const { authorization } = who;

  return {
    ...request,
    ...body,
    headers: { ...request.headers, ...(authorization === null ? {} : { authorization }) },
  };
}

/** What is wrong with an answer; `null`: nothing. */
async function faultOf(fresh: TestApp, name: OperationName, who: Identity, target: (typeof TARGETS)[number]) {
  const route: Route = contract[name];
  const due = dueOf(route, who, askedOf(route, target));
  const { status, json, bytes } = await fresh.call(name, requestOf(name, who, target));
  const code = json?.error?.code ?? json?.code ?? null;
  asked += 1;

  if (due !== null) {
    const isDue = code === due && status === REFUSALS[due].status;
    const saysLittle = bytes.length < 1000;

    return isDue && saysLittle ? null : { due, status, code };
  }

  const isUnknownRegion = target.region === 'nowhere' && code === 'regionUnknown';
  const isThrough = ![401, 403].includes(status) && status < 500 && code !== 'regionUnknown';

  return isThrough || isUnknownRegion ? null : { due, status, code };
}

describe('every identity on every target', () => {
  test.each(OPERATION_NAMES)(
    '%s answers as its declared access says',
    async (name) => {
      const faults: object[] = [];
      // So many wrong keys come that the limit would answer; test/trust/access/guessing.test.ts is about that.
      const fresh = app.with({});

      for (const who of identitiesFor(name)) {
        for (const target of targetsOf(name)) {
          const fault = await faultOf(fresh, name, who, target);
          if (fault !== null) faults.push({ who: who.name, ...target, ...fault });
        }
      }

      expect(faults).toEqual([]);
    },
    timeFor(60_000),
  );
});

describe('what is declared', () => {
  test.each(OPERATION_NAMES)('%s can refuse whom it does not admit', (name) => {
    const { access, refusals, path }: Route = contract[name];

    if (access.kind === 'public') expect(refusals).not.toContain('keyUnknown');
    else {
      expect(refusals).toEqual(
        expect.arrayContaining(['keyMissing', 'keyUnknown', 'keyExpired', 'keyRevoked']),
      );
      expect(access.roles.length).toBeGreaterThan(0);
      if (path.includes('{region}')) expect(access.scope).not.toBe('own');
      if (path.includes('{reporter}') && access.roles.includes('reporter')) {
        expect(['reporter', 'sender']).toContain(access.scope);
      }
    }
  });

  test('nothing that changes anything is public', () => {
    const open = OPERATION_NAMES.filter((name) => {
      const { access, method }: Route = contract[name];

      return access.kind === 'public' && method !== 'GET';
    });

    expect(open).toEqual([]);
  });
});
