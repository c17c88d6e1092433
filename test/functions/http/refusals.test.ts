import { gzipSync } from 'node:zlib';
import { revokeMember } from '../../../functions/src/storage/revokeMember';
import type { Store } from '../../../functions/src/storage/store';
import { StoreUnavailable } from '../../../functions/src/storage/storeErrors';
import { MAX_ROWS } from '../../../shared/columns/limits';
import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import { errorBodySchema } from '../../../shared/contract/errorBody';
import { REFUSALS, type RefusalCode } from '../../../shared/contract/refusals';
import { noise } from '../storage/fixtures';
import { bodyOf, code } from '../usecases/sheets';
import { startTestApp, type TestApp, type TestRequest, type TestResponse } from '../usecases/testApp';
import { countsPushTriggers, countsTriggers } from './countsTriggers';
import { keepingTriggers } from './keepingTriggers';
import { memberTriggers } from './memberTriggers';
import { expectODataError, odataTriggers } from './odataTriggers';
import { practiceTriggers } from './practiceTriggers';
import { releaseTriggers, tooLargeRelease } from './releaseTriggers';
import { moveTriggers, reviewTriggers } from './reviewTriggers';
import { EXEMPTION, freshKey, type Named, routeRequest, soundBody } from './routeRequest';
import { eventParams, strangerIn, yearTriggers } from './yearTriggers';

const OWN = '08701000';
const OTHER = '08709000';
/** A reporter of whom nobody sends anything in this file. */
const SILENT = '08603000';
const AWAY: Store = {
  get: () => Promise.reject(new StoreUnavailable('gone')),
  range: () => Promise.reject(new StoreUnavailable('gone')),
  commit: () => Promise.reject(new StoreUnavailable('gone')),
};

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.stop());

type Refuse = (name: OperationName) => Promise<TestResponse>;

/** Somebody who may call the route. */
async function keyFor(name: OperationName, reporters: readonly string[] = [OWN, SILENT]): Promise<string> {
  const { access } = contract[name];
  const roles: readonly string[] = access.kind === 'member' ? access.roles : [];

  return roles.includes('reporter') ? app.keyOf('reporter', reporters) : app.keyOf('operator');
}

/** Calls the route as somebody who may, with one thing changed. */
async function callWith(name: OperationName, change: Partial<TestRequest> = {}, named: Named = {}) {
  const request = routeRequest(name, named);

  return app.call(name, {
    key: await keyFor(name),
    ...request,
    ...change,
    headers: { ...request.headers, ...change.headers },
  });
}

function withHeaders(headers: Readonly<Record<string, string>>, change: Partial<TestRequest> = {}): Refuse {
  return (name) =>
    keyFor(name, [OWN]).then((key) => app.call(name, { ...routeRequest(name), key, ...change, headers }));
}

async function pushedOnce(name: OperationName, reporter: string): Promise<string> {
  const key = await app.keyOf('reporter', [reporter]);
  const idempotencyKey = freshKey();
  const first = { ...routeRequest(name, { reporter }), key };

  await app.call(name, { ...first, headers: { 'if-none-match': '*', 'idempotency-key': idempotencyKey } });

  return idempotencyKey;
}

/** How to be refused with each code, on any route that lists it. */
const TRIGGERS: Readonly<Record<RefusalCode, Refuse>> = {
  requestInvalid: (name) => callWith(name, { query: '?unheard=1' }),
  bodyDamaged: (name) =>
    callWith(name, { headers: { 'content-encoding': 'gzip' }, body: Buffer.from('not gzip') }),
  bodyNotJson: (name) => callWith(name, { body: Buffer.from('{"rows":') }),
  preconditionMissing: withHeaders({ 'idempotency-key': 'some-key-1' }),
  idempotencyKeyMissing: withHeaders({ 'if-none-match': '*' }),
  keyMissing: (name) => app.call(name, routeRequest(name)),
  keyUnknown: (name) => app.call(name, { ...routeRequest(name), key: `svod_${'x'.repeat(43)}` }),
  keyExpired: async (name) => {
    const { accessKey } = await app.admit({ days: 0 });

    return app.call(name, { ...routeRequest(name), key: accessKey });
  },
  keyRevoked: async (name) => {
    const { accessKey, member } = await app.admit({});
    await revokeMember(app.store, member.id, app.clock.now);

    return app.call(name, { ...routeRequest(name), key: accessKey });
  },
  roleNotAllowed: async (name) => {
    const { access } = contract[name];
    const roles: readonly string[] = access.kind === 'member' ? access.roles : [];
    const key = roles.includes('reporter') ? await app.keyOf('analyst') : await app.keyOf('reporter', [OWN]);

    return app.call(name, { ...routeRequest(name), key });
  },
  otherReporter: (name) => callWith(name, {}, { reporter: OTHER }),
  ...yearTriggers(() => app),
  ...releaseTriggers(() => app),
  ...practiceTriggers(() => app),
  ...memberTriggers(() => app),
  ...keepingTriggers(() => app),
  ...reviewTriggers(() => app),
  ...odataTriggers(() => app),
  ...countsTriggers(() => app),
  regionUnknown: (name) => callWith(name, {}, { region: 'nowhere' }),
  yearUnknown: (name) =>
    callWith(
      name,
      name === 'region'
        ? { query: '?year=2099' }
        : name.startsWith('readFacts')
          ? { query: '?years=2099' }
          : {},
      { year: '1999' },
    ),
  templateUnknown: (name) => callWith(name, {}, { template: 'unheard' }),
  reporterUnknown: (name) => callWith(name, strangerIn(name), { reporter: 'somebody' }),
  templateNotOwed: async (name) =>
    app.call(name, {
      ...routeRequest(name, { template: 'mentees', reporter: 'region' }),
      ...(name === 'putYearEvent'
        ? {
            params: eventParams('2023'),
            body: { ...EXEMPTION, reporter: 'region', template: 'mentees' },
          }
        : {}),
      key: await app.keyOf('operator'),
    }),
  submissionUnknown: (name) => callWith(name, {}, { reporter: SILENT }),
  revisionUnknown: (name) => callWith(name, { query: '?revision=7' }, { reporter: SILENT }),
  receiptUnknown: (name) => callWith(name, { params: { id: 'no.receipt' } }),
  columnUnknown: async (name) =>
    app.call(name, {
      ...routeRequest(name),
      query: '?columns=lastName',
      key: await app.keyOf('operator'),
    }),
  idempotencyKeyUsed: async (name) => {
    const reporter = '08606000';
    const idempotencyKey = await pushedOnce(name, reporter);

    return app.call(name, {
      ...routeRequest(name, { reporter }),
      key: await app.keyOf('reporter', [reporter]),
      headers: { 'if-match': '"1"', 'idempotency-key': idempotencyKey },
      body: bodyOf('organisations', [{ rowCode: code(2, 'c') }]),
    });
  },
  headMoved: async (name) => {
    const reporter = '08609000';
    await pushedOnce(name, reporter);

    return app.call(name, {
      ...routeRequest(name, { reporter }),
      key: await app.keyOf('reporter', [reporter]),
      body: bodyOf('organisations', [{ rowCode: code(2, 'c') }]),
    });
  },
  headMissing: withHeaders(
    { 'if-match': '"3"', 'idempotency-key': 'some-key-2' },
    { params: { region: 'khabarovsk', year: '2023', template: 'organisations', reporter: OWN } },
  ),
  bodyTooLarge: async (name) => {
    const small = app.with({ limits: { bodyBytes: 50 } });

    return small.call(name, { ...routeRequest(name), key: await keyFor(name) });
  },
  bodyTooLargeInflated: async (name) => {
    const small = app.with({ limits: { inflatedBytes: 50 } });
    const request = routeRequest(name);

    return small.call(name, {
      ...request,
      key: await keyFor(name),
      headers: { ...request.headers, 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.from(JSON.stringify(soundBody()))),
    });
  },
  tooManyRows: (name) => callWith(name, { body: soundBody({ rows: MAX_ROWS + 1 }) }),
  columnTooLong: (name) =>
    callWith(name, {
      body: soundBody({ columns: { rowCode: { dictionary: Array(MAX_ROWS + 1).fill('x'), codes: '' } } }),
    }),
  tooLargeToKeep: async (name) => {
    // Hardly deflates, and without digits nobody takes it for a phone number.
    const letters = noise(2_000_000).replace(/[^A-Za-z]/g, '');

    return app.call(name, {
      ...routeRequest(name, { reporter: 'region', year: '2022' }),
      key: await app.keyOf('operator'),
      body: bodyOf(
        'organisations',
        Array.from({ length: 30_000 }, (_, index) => ({
          shortName: letters.slice(index * 48, (index + 1) * 48),
        })),
      ),
    });
  },
  notJson: (name) => callWith(name, { headers: { 'content-type': 'text/plain' } }),
  encodingUnknown: (name) => callWith(name, { headers: { 'content-encoding': 'br' } }),
  findings: (name) => callWith(name, { body: bodyOf('organisations', [{ shortName: null }]) }),
  columnsInvalid: (name) => callWith(name, { body: soundBody({ columns: {} }) }),
  explanationInvalid: (name) =>
    callWith(name, {
      body: soundBody({
        explanations: [{ code: 'requiredBlank', row: null, column: null, fingerprint: '', text: 'потому' }],
      }),
    }),
  templateVersionOther: (name) => callWith(name, { body: soundBody({ templateVersion: 99 }) }),
  tooManyWrongKeys: async (name) => {
    const guess = {
      ...routeRequest(name),
      key: 'svod_no',
      headers: { 'x-forwarded-for': `203.0.113.${OPERATION_NAMES.indexOf(name)}` },
    };
    for (let tries = 0; tries < 20; tries += 1) await app.call(name, guess);

    return app.call(name, guess);
  },
  storeAway: (name) =>
    app.with({ store: AWAY }).call(name, { ...routeRequest(name), key: `svod_${'x'.repeat(43)}` }),
  internal: async (name) => {
    const { accessKey } = await app.admit({ region: 'nowhere' });

    return app.call(name, { ...routeRequest(name), key: accessKey });
  },
};

const MOVE_TRIGGERS = moveTriggers(() => app);
const COUNTS_TRIGGERS = countsPushTriggers(() => app);

/** How a route is refused with a code: a move of a review and counts have their own ways to some that others have, too. */
function triggerOf(name: OperationName, refusal: RefusalCode): Refuse {
  if (name === 'putRelease' && refusal === 'tooLargeToKeep') return () => tooLargeRelease(app);

  if (name === 'pushCounts') return COUNTS_TRIGGERS[refusal] ?? TRIGGERS[refusal];

  return (name === 'putReviewMove' ? MOVE_TRIGGERS[refusal] : undefined) ?? TRIGGERS[refusal];
}

const LISTED = OPERATION_NAMES.flatMap((name) =>
  contract[name].refusals.map((refusal): [OperationName, RefusalCode] => [name, refusal]),
);

describe('every refusal that a route lists', () => {
  test.each(LISTED)('%s is refused with %s', async (name, refusal) => {
    const response = await triggerOf(name, refusal)(name);

    if ('dialect' in contract[name]) return expectODataError(response, refusal);

    expect(response.json).toMatchObject({ code: refusal });
    expect(response.status).toBe(REFUSALS[refusal].status);
    expect(errorBodySchema.parse(response.json).requestId).toBe(response.headers.get('x-request-id'));
    expect(REFUSALS[refusal].params.safeParse(response.json.params).error).toBeUndefined();
  });

  test('a bug is answered with the number of the request and nothing else', async () => {
    const { status, json, logs } = await TRIGGERS.internal('session');

    expect(status).toBe(500);
    expect(Object.keys(json).sort()).toEqual(['code', 'message', 'params', 'requestId']);
    expect(json).toMatchObject({ code: 'internal', params: {} });
    expect(json.message).not.toContain('nowhere');
    expect(logs.some((line) => line.includes(json.requestId) && line.includes('readSession'))).toBe(true);
  });
});

describe('headers of a refusal', () => {
  test('a missing key tells how to be admitted', async () => {
    expect((await TRIGGERS.keyMissing('session')).headers.get('www-authenticate')).toBe(
      'Bearer realm="svod"',
    );
  });

  test('too many wrong keys tell when to try again', async () => {
    const { headers, json } = await TRIGGERS.tooManyWrongKeys('region');

    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(json.params.retryAfterSeconds).toBe(Number(headers.get('retry-after')));
  });

  test('a store that is away tells when to try again', async () => {
    expect(Number((await TRIGGERS.storeAway('session')).headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
