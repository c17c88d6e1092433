import { gunzipSync } from 'node:zlib';
import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { startSvod, type TestSvod } from '../../helpers/host';
import { deskOver, given } from './deskOver';

const DECISION = {
  label: 'Отдел образования',
  role: 'reporter',
  reporters: ['08709000'],
  expires: null,
  revoked: false,
} as const;

let svod: TestSvod;
const sent: string[] = [];
const { fetch } = globalThis;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });

  globalThis.fetch = async (input, init) => {
    sent.push(`${input} ${JSON.stringify(init?.headers)} ${textOf(init?.body)}`);

    return fetch(input, init);
  };
}, 60_000);

afterAll(async () => {
  globalThis.fetch = fetch;
  await svod.stop();
});

function textOf(body: unknown): string {
  return body instanceof Uint8Array ? gunzipSync(body).toString() : '';
}

const operator = () => deskOver({ address: svod.address, key: svod.keys.operator });

describe('a key made in the pane', () => {
  it('opens the service, which never sees it before it is used', async () => {
    const { desk } = await operator();
    const key = await given(desk.region(({ members }) => members.newKey()));
    const decision = { ...DECISION, reporters: [...DECISION.reporters] };
    const issue = () => desk.region(({ members }) => members.issue(key, decision));

    expect(key.accessKey).toMatch(/^svod_[A-Za-z0-9_-]{43}$/);
    expect(await given(issue())).toMatchObject({ id: key.id, revision: 1 });
    // A lost answer: asked for again, it is the same one.
    expect(await given(issue())).toMatchObject({ id: key.id, revision: 1 });

    expect(sent.some((request) => request.includes(key.keyHash))).toBe(true);
    expect(sent.some((request) => request.includes(key.accessKey))).toBe(false);

    const held = await deskOver({ address: svod.address });
    expect(await given(held.desk.signIn(key.accessKey))).toMatchObject({
      label: DECISION.label,
      reporters: [{ key: '08709000' }],
    });
  });

  it('is unlike every other', async () => {
    const { desk } = await operator();
    const make = () => given(desk.region(({ members }) => members.newKey()));
    const keys = await Promise.all(Array.from({ length: 50 }, make));

    expect(new Set(keys.map(({ accessKey }) => accessKey)).size).toBe(50);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(50);
  });
});

describe('the members of a region', () => {
  it('are changed as they were shown, and not over the head of another operator', async () => {
    const { desk } = await operator();
    const read = () => given(desk.region(({ members }) => members.read()));
    const found = (await read()).members.find(({ label }) => label === DECISION.label);

    if (found === undefined) throw new Error('nobody was issued a key');

    const decision = { ...DECISION, reporters: [...found.reporters], revoked: true };
    const revoke = (revision: number) =>
      desk.region(({ members }) => members.change({ id: found.id, revision }, decision));

    expect(await revoke(7)).toMatchObject({ ok: false, problem: { error: { code: 'memberMoved' } } });
    expect(await given(revoke(found.revision))).toMatchObject({ revokedAt: expect.any(String) });
    expect((await read()).members.find(({ id }) => id === found.id)?.revokedAt).not.toBeNull();
  });

  it('are not for who only reports, nor without a key', async () => {
    const reporter = await deskOver({ address: svod.address, key: svod.keys.reporter });
    const nobody = await deskOver({ address: svod.address });

    expect(await reporter.desk.region(({ members }) => members.read())).toMatchObject({
      ok: false,
      problem: { kind: 'refused', error: { code: 'roleNotAllowed' } },
    });
    expect(await nobody.desk.region(({ members }) => members.read())).toMatchObject({
      ok: false,
      problem: { kind: 'signedOut' },
    });
  });
});
