import { TableClient } from '@azure/data-tables';
import { createMember } from '../../../functions/src/storage/createMember';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { readMember } from '../../../functions/src/storage/readMember';
import { revokeMember } from '../../../functions/src/storage/revokeMember';
import type { Store } from '../../../functions/src/storage/store';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { startAzurite } from '../../helpers/azurite';

const NOW = new Date('2024-11-25T03:00:00Z');
const OPERATOR = {
  label: 'Оператор',
  region: 'khabarovsk',
  role: 'operator',
  reporters: [],
  days: 30,
} as const;
const REPORTER = {
  label: 'Отдел образования',
  region: 'khabarovsk',
  role: 'reporter',
  reporters: ['08701000', 'region'],
  days: null,
} as const;

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let store: Store;
let raw: TableClient;

beforeAll(async () => {
  azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  store = tableStore(azurite.connectionString);
  raw = TableClient.fromConnectionString(azurite.connectionString, 'members', {
    allowInsecureConnection: true,
  });
});

afterAll(() => azurite.stop());

test('preparing a store twice is the same as once', async () => {
  await prepareStore(azurite.connectionString);
});

test('a member is found by the key and by nothing else', async () => {
  const { member, accessKey } = await createMember(store, REPORTER, NOW);

  expect(await readMember(store, accessKey)).toEqual(member);
  expect(member).toEqual({
    id: expect.stringMatching(/^[0-9a-z]{12}$/),
    label: 'Отдел образования',
    region: 'khabarovsk',
    role: 'reporter',
    reporters: ['08701000', 'region'],
    createdAt: '2024-11-25T03:00:00.000Z',
    expiresAt: null,
    revokedAt: null,
  });
  for (const other of [`${accessKey}x`, accessKey.slice(0, -1), accessKey.toUpperCase(), '', member.id]) {
    expect(await readMember(store, other)).toBeNull();
  }
});

test('two keys for the same office are two members', async () => {
  const one = await createMember(store, OPERATOR, NOW);
  const other = await createMember(store, OPERATOR, NOW);

  expect(one.accessKey).not.toBe(other.accessKey);
  expect(one.member.id).not.toBe(other.member.id);
});

test('the end is counted in days from the start', async () => {
  const { accessKey } = await createMember(store, OPERATOR, NOW);

  expect((await readMember(store, accessKey))?.expiresAt).toBe('2024-12-25T03:00:00.000Z');
});

test('a revoked member says so, and the first instant stays', async () => {
  const { member, accessKey } = await createMember(store, REPORTER, NOW);
  const later = new Date('2024-12-01T00:00:00Z');

  expect(await revokeMember(store, member.id, later)).toBe('revoked');
  expect(await revokeMember(store, member.id, new Date('2025-01-01T00:00:00Z'))).toBe('revoked');
  expect(await readMember(store, accessKey)).toEqual({ ...member, revokedAt: later.toISOString() });
});

test('revoking somebody who is not there', async () => {
  expect(await revokeMember(store, 'abcdefghjkmn', NOW)).toBe('unknown');
});

describe('attacks', () => {
  test('the access key is stored nowhere', async () => {
    const { accessKey } = await createMember(store, OPERATOR, NOW);
    const stored: unknown[] = [];

    for await (const entity of raw.listEntities()) stored.push(entity);

    expect(accessKey).toMatch(/^svod_[\w-]{43}$/);
    expect(JSON.stringify(stored)).not.toContain(accessKey.slice(5, 20));
  });

  test('an entry with another role is damage, not a member', async () => {
    const { accessKey, member } = await createMember(store, OPERATOR, NOW);
    const entity = (await store.range('members', 'members', 'key:', 'key;')).find(
      ({ values }) => values.id === member.id,
    );

    await raw.updateEntity({ partitionKey: 'members', rowKey: entity?.row ?? '', role: 'root' }, 'Merge');

    await expect(readMember(store, accessKey)).rejects.toMatchObject({ name: 'StoreDamaged' });
  });
});
