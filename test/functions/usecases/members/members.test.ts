import { revokeMember } from '../../../../functions/src/storage/revokeMember';
import { newCode } from '../../../../shared/columns/code';
import { bodyOf, code } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { CHANGE, CITY, type Membership, membership, newKey } from './membership';

const COLLEGE = code(5, 'k');

let app: TestApp;
let members: Membership;
let operator: string;
let ownId: string;

beforeAll(async () => {
  app = await startTestApp();

  const made = await app.admit({ label: 'Оператор края' });
  operator = made.accessKey;
  ownId = made.member.id;
  members = membership(app, operator);
  await app.call('pushSubmission', {
    key: operator,
    params: { region: 'khabarovsk', year: '2024', template: 'organisations', reporter: 'region' },
    headers: { 'if-none-match': '*', 'idempotency-key': 'directory-of-the-region' },
    body: bodyOf('organisations', [{ rowCode: COLLEGE, level: 'college', shortName: 'Колледж' }]),
  });
});

afterAll(() => app.stop());

describe('a key that the operator issues', () => {
  test('opens what it was issued for, and the list tells of it without the key', async () => {
    const { id, accessKey, keyHash } = await members.issue({ reporters: [CITY, COLLEGE] });

    expect(await members.session(accessKey)).toMatchObject({
      id,
      role: 'reporter',
      label: CHANGE.label,
      reporters: [{ key: CITY }, { key: COLLEGE, name: 'Колледж' }],
    });

    const listed = await members.list();

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
    const first = await members.put(id, { ...CHANGE, keyHash });
    const again = await members.put(id, { ...CHANGE, keyHash });

    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    expect(first.headers.get('etag')).toBe('"1"');
  });

  test('is changed and revoked, at once for whoever holds it', async () => {
    const { id, accessKey } = await members.issue();
    const changed = await members.put(id, { ...CHANGE, reporters: ['08603000'], expires: null }, { base: 1 });

    expect([changed.status, changed.json.revision]).toEqual([200, 2]);
    expect((await members.session(accessKey)).reporters).toEqual([
      expect.objectContaining({ key: '08603000' }),
    ]);

    const off = { ...CHANGE, reporters: ['08603000'], expires: null, revoked: true };
    expect((await members.put(id, off, { base: 2 })).json.revokedAt).toBe('2024-11-25T03:00:00.000Z');
    expect((await members.session(accessKey)).code).toBe('keyRevoked');
    expect((await members.put(id, { ...off, revoked: false }, { base: 3 })).json.code).toBe('memberRevoked');
  });

  test('is not changed over the head of another operator', async () => {
    const { id } = await members.issue();
    const [one, other] = await Promise.all([
      members.put(id, { ...CHANGE, label: 'Первый' }, { base: 1 }),
      members.put(id, { ...CHANGE, label: 'Второй' }, { base: 1 }),
    ]);
    const statuses = [one.status, other.status].sort();
    const refused = one.status === 412 ? one : other;

    expect(statuses).toEqual([200, 412]);
    expect([refused.json.code, refused.json.params]).toEqual(['memberMoved', { revision: 2 }]);
  });

  test('that is issued by two at once under one id is one', async () => {
    const id = newCode();
    const { keyHash } = newKey();
    const statuses = await Promise.all([1, 2, 3].map(() => members.put(id, { ...CHANGE, keyHash })));

    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  });

  test('made at the command line is listed and revoked like any other', async () => {
    const { member } = await app.admit({ label: 'Аналитик', role: 'analyst' });

    expect((await members.list()).members).toContainEqual(
      expect.objectContaining({ id: member.id, revision: 1 }),
    );
    expect(await revokeMember(app.store, member.id, app.clock.now)).toBe('revoked');
    expect((await members.list()).members).toContainEqual(
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
      expect((await members.put(ownId, change, { base: 1 })).json.code).toBe('ownKey');

    expect((await members.put(ownId, { ...own, label: 'ХКИРО' }, { base: 1 })).status).toBe(200);
    expect((await members.session(operator)).label).toBe('ХКИРО');
  });

  test.each([
    [{ reporters: [] }, 'memberScopeInvalid'],
    [{ role: 'analyst' as const }, 'memberScopeInvalid'],
    [{ reporters: ['99999999'] }, 'reporterUnknown'],
    [{ reporters: ['region'] }, 'reporterUnknown'],
    [{ reporters: [code(9, 'z')] }, 'reporterUnknown'],
    [{ expires: '2024-11-25T03:00:00.000Z' }, 'memberExpiryInvalid'],
    [{ label: 'Иванова, +7 914 123-45-67' }, 'labelHasContact'],
    [{ label: 'Отдел образования, Иванова И. И.' }, 'labelHasContact'],
    [{ label: '  ' }, 'requestInvalid'],
    [{ label: 'О'.repeat(101) }, 'requestInvalid'],
  ])('%j is refused: %s', async (change, refusal) => {
    const { json } = await members.put(newCode(), { ...CHANGE, ...change, keyHash: newKey().keyHash });

    expect(json.code).toBe(refusal);
  });

  test('a label of earlier that names somebody does not keep its key from being revoked', async () => {
    const label = 'Иванова И. И.';
    const { member } = await app.admit({ label, role: 'analyst' });
    const change = { ...CHANGE, label, role: 'analyst' as const, reporters: [], expires: null };

    expect((await members.put(member.id, { ...change, revoked: true }, { base: 1 })).status).toBe(200);
  });

  test('a new key without its hash, or of a member there is not, is none', async () => {
    expect((await members.put(newCode(), CHANGE)).json.code).toBe('memberScopeInvalid');
    expect((await members.put(newCode(), CHANGE, { base: 1 })).json.code).toBe('memberUnknown');
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
