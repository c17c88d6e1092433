import { memberValues } from '../../../../functions/src/storage/memberEntity';
import { listingRow, MEMBERS } from '../../../../functions/src/storage/memberRow';
import { newCode } from '../../../../shared/columns/code';
import { startTestApp, type TestApp } from '../testApp';
import { CHANGE, CITY, type Membership, membership, newKey } from './membership';

let app: TestApp;
let members: Membership;

beforeAll(async () => {
  app = await startTestApp();
  members = membership(app, (await app.admit({ label: 'Оператор края' })).accessKey);
});

afterAll(() => app.stop());

describe('the last use of a key', () => {
  const lastUseOf = async (id: string) =>
    (await members.list()).members.find((one: { id: string }) => one.id === id)?.lastUse;

  /** Nothing waits for the note, so the test does. */
  async function until(expected: string, id: string): Promise<void> {
    for (let tries = 0; tries < 100 && (await lastUseOf(id)) !== expected; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));

    expect(await lastUseOf(id)).toBe(expected);
  }

  test('is told by the region’s local day, and only when there was one', async () => {
    const { id, accessKey } = await members.issue();

    expect(await lastUseOf(id)).toBeNull();
    await members.session(accessKey);
    await until('2024-11-25', id);

    // 26 November, 01:00 in Khabarovsk.
    app.clock.now = new Date('2024-11-25T15:00:00.000Z');
    await members.session(accessKey);
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

    expect((await members.session(accessKey)).label).toBe('Старый ключ');
    await until('2024-11-26', member.id);
    expect(
      (
        await members.put(
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
    expect((await members.session(accessKey)).label).toBe('Министерство');
  });

  test('neither fails nor delays a request when it cannot be written', async () => {
    const { accessKey } = await members.issue();
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
      expect((await members.list(key)).code).toBe('roleNotAllowed');
      expect((await members.put(newCode(), body, { key })).json.code).toBe('roleNotAllowed');
    }

    expect((await members.list(stranger)).code).toBe('regionUnknown');
    expect((await members.put(newCode(), body, { key: stranger })).json.code).toBe('regionUnknown');
    expect((await members.put(newCode(), body, { region: 'irkutsk' })).json.code).toBe('regionUnknown');
  });

  test('of another region cannot change a member by knowing its id', async () => {
    const { id } = await members.issue();
    const stranger = (await app.admit({ region: 'irkutsk' })).accessKey;
    const { json } = await members.put(
      id,
      { ...CHANGE, revoked: true },
      { key: stranger, region: 'irkutsk', base: 1 },
    );

    expect(json.code).toBe('memberUnknown');
  });
});

describe('attack: an operator’s request', () => {
  test('cannot take over a key by its hash', async () => {
    const { accessKey, keyHash, id } = await members.issue();
    const thief = await members.put(newCode(), { ...CHANGE, label: 'Другой', keyHash });

    expect(thief.json.code).toBe('memberIdUsed');
    expect((await members.session(accessKey)).id).toBe(id);
    expect((await members.put(id, { ...CHANGE, keyHash: newKey().keyHash }, { base: 1 })).json.code).toBe(
      'memberIdUsed',
    );
    expect((await members.put(id, { ...CHANGE, label: 'Другой', keyHash })).json.code).toBe('memberIdUsed');
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
    const { status, json, logs } = await members.put(id, { ...CHANGE, keyHash: newKey().keyHash, ...change });

    expect([status, json.code]).toEqual([400, 'requestInvalid']);
    expect(logs.join('\n')).not.toContain('canary');
    expect(await app.store.get('members', MEMBERS, listingRow('khabarovsk', id))).toBeNull();
  });

  test('with an id that is none is unknown', async () => {
    expect((await members.put('..', { ...CHANGE, keyHash: newKey().keyHash })).status).toBe(404);
  });
});
