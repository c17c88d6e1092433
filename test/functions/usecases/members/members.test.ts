import { createHash } from 'node:crypto';
import { memberValues } from '../../../../functions/src/storage/memberEntity';
import { listingRow, MEMBERS } from '../../../../functions/src/storage/memberRow';
import { revokeMember } from '../../../../functions/src/storage/revokeMember';
import { newCode } from '../../../../shared/columns/code';
import type { MemberChange } from '../../../../shared/contract/memberSchema';
import { bodyOf, code } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';

const CITY = '08701000';
const COLLEGE = code(5, 'k');
const CHANGE: MemberChange = {
  label: 'Отдел образования города',
  role: 'reporter',
  reporters: [CITY],
  expires: '2025-06-30T00:00:00.000Z',
  revoked: false,
};

let app: TestApp;
let operator: string;
let ownId: string;

beforeAll(async () => {
  app = await startTestApp();

  const made = await app.admit({ label: 'Оператор края' });
  operator = made.accessKey;
  ownId = made.member.id;
  await app.call('pushSubmission', {
    key: operator,
    params: { region: 'khabarovsk', year: '2024', template: 'organisations', reporter: 'region' },
    headers: { 'if-none-match': '*', 'idempotency-key': 'directory-of-the-region' },
    body: bodyOf('organisations', [{ rowCode: COLLEGE, level: 'college', shortName: 'Колледж' }]),
  });
});

afterAll(() => app.stop());

function newKey(): { readonly accessKey: string; readonly keyHash: string } {
  const accessKey = `svod_${newCode()}${newCode()}${newCode()}`;

  return { accessKey, keyHash: createHash('sha256').update(accessKey).digest('hex') };
}

type Put = { readonly key?: string; readonly base?: number; readonly region?: string };

const put = (member: string, body: unknown, { key = operator, base, region = 'khabarovsk' }: Put = {}) =>
  app.call('putMember', {
    key,
    params: { region, member },
    headers: base === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` },
    body,
  });

const list = (key = operator) =>
  app.call('readMembers', { key, params: { region: 'khabarovsk' } }).then(({ json }) => json);

async function issue(change: Partial<MemberChange> = {}) {
  const id = newCode();
  const { accessKey, keyHash } = newKey();
  const made = await put(id, { ...CHANGE, ...change, keyHash });

  expect(made.status).toBe(201);

  return { id, accessKey, keyHash };
}

const session = async (key: string) => (await app.call('session', { key })).json;

describe('a key that the operator issues', () => {
  test('opens what it was issued for, and the list tells of it without the key', async () => {
    const { id, accessKey, keyHash } = await issue({ reporters: [CITY, COLLEGE] });

    expect(await session(accessKey)).toMatchObject({
      id,
      role: 'reporter',
      label: CHANGE.label,
      reporters: [{ key: CITY }, { key: COLLEGE, name: 'Колледж' }],
    });

    const listed = await list();

    expect(listed.members).toContainEqual(
      expect.objectContaining({ id, revision: 1, reporters: [CITY, COLLEGE], revokedAt: null }),
    );
    expect(listed.reporters).toContainEqual(expect.objectContaining({ key: COLLEGE, name: 'Колледж' }));
    expect(JSON.stringify(listed)).not.toContain(keyHash);
    expect(JSON.stringify(listed)).not.toContain(accessKey);
  });

  test('is issued once, however often the request is repeated', async () => {
    const { keyHash } = newKey();
    const id = newCode();
    const first = await put(id, { ...CHANGE, keyHash });
    const again = await put(id, { ...CHANGE, keyHash });

    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    expect(first.headers.get('etag')).toBe('"1"');
  });

  test('is changed and revoked, at once for whoever holds it', async () => {
    const { id, accessKey } = await issue();
    const changed = await put(id, { ...CHANGE, reporters: ['08603000'], expires: null }, { base: 1 });

    expect([changed.status, changed.json.revision]).toEqual([200, 2]);
    expect((await session(accessKey)).reporters).toEqual([expect.objectContaining({ key: '08603000' })]);

    const off = { ...CHANGE, reporters: ['08603000'], expires: null, revoked: true };
    expect((await put(id, off, { base: 2 })).json.revokedAt).toBe('2024-11-25T03:00:00.000Z');
    expect((await session(accessKey)).code).toBe('keyRevoked');
    expect((await put(id, { ...off, revoked: false }, { base: 3 })).json.code).toBe('memberRevoked');
  });

  test('is not changed over the head of another operator', async () => {
    const { id } = await issue();
    const [one, other] = await Promise.all([
      put(id, { ...CHANGE, label: 'Первый' }, { base: 1 }),
      put(id, { ...CHANGE, label: 'Второй' }, { base: 1 }),
    ]);
    const statuses = [one.status, other.status].sort();
    const refused = one.status === 412 ? one : other;

    expect(statuses).toEqual([200, 412]);
    expect([refused.json.code, refused.json.params]).toEqual(['memberMoved', { revision: 2 }]);
  });

  test('that is issued by two at once under one id is one', async () => {
    const id = newCode();
    const { keyHash } = newKey();
    const statuses = await Promise.all([1, 2, 3].map(() => put(id, { ...CHANGE, keyHash })));

    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  });

  test('made at the command line is listed and revoked like any other', async () => {
    const { member } = await app.admit({ label: 'Аналитик', role: 'analyst' });

    expect((await list()).members).toContainEqual(expect.objectContaining({ id: member.id, revision: 1 }));
    expect(await revokeMember(app.store, member.id, app.clock.now)).toBe('revoked');
    expect((await list()).members).toContainEqual(
      expect.objectContaining({ id: member.id, revision: 2, revokedAt: expect.any(String) }),
    );
  });
});

describe('what an operator cannot decide', () => {
  test('the own key is not revoked, and keeps its role and a term; its name may change', async () => {
    const own = { label: 'Оператор края', role: 'operator', reporters: [], expires: null, revoked: false };

    for (const change of [
      { ...own, revoked: true },
      { ...own, role: 'analyst' },
      { ...own, expires: '2024-11-24T00:00:00.000Z' },
    ])
      expect((await put(ownId, change, { base: 1 })).json.code).toBe('ownKey');

    expect((await put(ownId, { ...own, label: 'ХКИРО' }, { base: 1 })).status).toBe(200);
    expect((await session(operator)).label).toBe('ХКИРО');
  });

  test.each([
    [{ reporters: [] }, 'memberScopeInvalid'],
    [{ role: 'analyst' as const }, 'memberScopeInvalid'],
    [{ reporters: ['99999999'] }, 'reporterUnknown'],
    [{ reporters: ['region'] }, 'reporterUnknown'],
    [{ reporters: [code(9, 'z')] }, 'reporterUnknown'],
    [{ expires: '2024-11-25T03:00:00.000Z' }, 'memberExpiryInvalid'],
    [{ label: 'Иванова, +7 914 123-45-67' }, 'labelHasContact'],
    [{ label: '  ' }, 'requestInvalid'],
    [{ label: 'О'.repeat(101) }, 'requestInvalid'],
  ])('%j is refused: %s', async (change, refusal) => {
    const { json } = await put(newCode(), { ...CHANGE, ...change, keyHash: newKey().keyHash });

    expect(json.code).toBe(refusal);
  });

  test('a new key without its hash, or of a member there is not, is none', async () => {
    expect((await put(newCode(), CHANGE)).json.code).toBe('memberScopeInvalid');
    expect((await put(newCode(), CHANGE, { base: 1 })).json.code).toBe('memberUnknown');
    expect(
      (
        await app.call('putMember', {
          key: operator,
          params: { region: 'khabarovsk', member: newCode() },
          body: CHANGE,
        })
      ).json.code,
    ).toBe('preconditionMissing');
  });
});

describe('the last use of a key', () => {
  const useOf = async (id: string) =>
    (await list()).members.find((one: { id: string }) => one.id === id)?.lastUse;

  /** Nothing waits for the note, so the test does. */
  async function until(expected: string, id: string): Promise<void> {
    for (let tries = 0; tries < 100 && (await useOf(id)) !== expected; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));

    expect(await useOf(id)).toBe(expected);
  }

  test('is told by the region’s local day, and only when there was one', async () => {
    const { id, accessKey } = await issue();

    expect(await useOf(id)).toBeNull();
    await session(accessKey);
    await until('2024-11-25', id);

    // 26 November, 01:00 in Khabarovsk.
    app.clock.now = new Date('2024-11-25T15:00:00.000Z');
    await session(accessKey);
    await until('2024-11-26', id);
  });

  test('brings a member of the time before the list into it', async () => {
    const { accessKey, keyHash } = newKey();
    const member = {
      id: newCode(),
      label: 'Старый ключ',
      region: 'khabarovsk',
      role: 'analyst',
      reporters: [],
      createdAt: '2024-01-01T00:00:00.000Z',
      expiresAt: null,
      revokedAt: null,
    } as const;
    const row = `key:${keyHash}`;
    await app.store.commit('members', MEMBERS, [{ kind: 'create', row, values: memberValues(member) }]);

    expect((await session(accessKey)).label).toBe('Старый ключ');
    await until('2024-11-26', member.id);
    expect(
      (
        await put(
          member.id,
          {
            label: 'Министерство',
            role: 'analyst',
            reporters: [],
            expires: null,
            revoked: false,
          },
          { base: 1 },
        )
      ).status,
    ).toBe(200);
    expect((await session(accessKey)).label).toBe('Министерство');
  });

  test('neither fails nor delays a request when it cannot be written', async () => {
    const { accessKey } = await issue();
    const broken = app.with({
      store: { ...app.store, commit: () => Promise.reject(new Error('the store is away')) },
    });

    expect((await broken.call('session', { key: accessKey })).status).toBe(200);
  });
});

describe('attack: who is no operator of this region', () => {
  test('gets neither the list nor a key', async () => {
    const reporter = await app.keyOf('reporter', [CITY]);
    const analyst = await app.keyOf('analyst');
    const stranger = (await app.admit({ region: 'irkutsk' })).accessKey;
    const body = { ...CHANGE, keyHash: newKey().keyHash };

    for (const key of [reporter, analyst]) {
      expect((await list(key)).code).toBe('roleNotAllowed');
      expect((await put(newCode(), body, { key })).json.code).toBe('roleNotAllowed');
    }

    expect((await list(stranger)).code).toBe('regionUnknown');
    expect((await put(newCode(), body, { key: stranger })).json.code).toBe('regionUnknown');
    expect((await put(newCode(), body, { region: 'irkutsk' })).json.code).toBe('regionUnknown');
  });

  test('of another region cannot change a member by knowing its id', async () => {
    const { id } = await issue();
    const stranger = (await app.admit({ region: 'irkutsk' })).accessKey;
    const { json } = await put(
      id,
      { ...CHANGE, revoked: true },
      { key: stranger, region: 'irkutsk', base: 1 },
    );

    expect(json.code).toBe('memberUnknown');
  });
});

describe('attack: an operator’s request', () => {
  test('cannot take over a key by its hash', async () => {
    const { accessKey, keyHash, id } = await issue();
    const thief = await put(newCode(), { ...CHANGE, label: 'Другой', keyHash });

    expect(thief.json.code).toBe('memberIdUsed');
    expect((await session(accessKey)).id).toBe(id);
    expect((await put(id, { ...CHANGE, keyHash: newKey().keyHash }, { base: 1 })).json.code).toBe(
      'memberIdUsed',
    );
    expect((await put(id, { ...CHANGE, label: 'Другой', keyHash })).json.code).toBe('memberIdUsed');
  });

  test.each([
    ['a hash that is none', { keyHash: 'Z'.repeat(64) }],
    ['a hash that is too long', { keyHash: 'a'.repeat(65) }],
    ['the key itself', { keyHash: 'svod_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
    ['a key beside the hash', { accessKey: 'svod_canary' }],
    ['a list without end', { reporters: Array.from({ length: 201 }, () => CITY) }],
    ['a reporter that is none', { reporters: ['../../x'] }],
    ['a role that is none', { role: 'admin' }],
    ['an end that is no instant', { expires: 'завтра' }],
  ])('with %s is refused whole', async (_name, change) => {
    const id = newCode();
    const { status, json, logs } = await put(id, { ...CHANGE, keyHash: newKey().keyHash, ...change });

    expect([status, json.code]).toEqual([400, 'requestInvalid']);
    expect(logs.join('\n')).not.toContain('canary');
    expect(await app.store.get('members', MEMBERS, listingRow('khabarovsk', id))).toBeNull();
  });

  test('with an id that is none is unknown', async () => {
    expect((await put('..', { ...CHANGE, keyHash: newKey().keyHash })).status).toBe(404);
  });
});
