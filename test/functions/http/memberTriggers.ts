import { createHash } from 'node:crypto';
import { memberValues } from '../../../functions/src/storage/memberEntity';
import { MEMBERS } from '../../../functions/src/storage/memberRow';
import { newCode } from '../../../shared/columns/code';
import type { OperationName } from '../../../shared/contract/contract';
import { MAX_MEMBERS, type MemberChange } from '../../../shared/contract/memberSchema';
import type { RefusalCode } from '../../../shared/contract/refusals';
import type { TestApp, TestRequest, TestResponse } from '../usecases/testApp';

type MemberRefusal = Extract<
  RefusalCode,
  | 'memberUnknown'
  | 'memberIdUsed'
  | 'memberMoved'
  | 'memberRevoked'
  | 'ownKey'
  | 'tooManyMembers'
  | 'memberScopeInvalid'
  | 'memberExpiryInvalid'
  | 'labelHasContact'
>;

const ISSUED: MemberChange = {
  label: 'Отдел образования',
  role: 'reporter',
  reporters: ['08709000'],
  expires: null,
  revoked: false,
};

/** What issues a key, always a new one. */
export function newMemberBody(change: Partial<MemberChange> = {}): MemberChange {
  return { ...ISSUED, keyHash: createHash('sha256').update(newCode()).digest('hex'), ...change };
}

/** What is sent when somebody the region does not have is named. */
export function strangerMember(): TestRequest {
  return { params: pathOf(newCode()), body: newMemberBody({ reporters: ['99999999'] }) };
}

/** How to be refused what concerns a member. */
export function memberTriggers(
  app: () => TestApp,
): Readonly<Record<MemberRefusal, (name: OperationName) => Promise<TestResponse>>> {
  const put = async (member: string, body: MemberChange, base = 0, key: string | null = null) =>
    app().call('putMember', {
      key: key ?? (await app().keyOf('operator')),
      params: pathOf(member),
      headers: base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` },
      body,
    });
  const issued = async () => {
    const member = newCode();
    await put(member, newMemberBody());

    return member;
  };

  return {
    memberUnknown: () => put(newCode(), ISSUED, 1),
    memberIdUsed: async () => put(await issued(), newMemberBody()),
    memberMoved: async () => put(await issued(), { ...ISSUED, label: 'Другой' }, 7),
    memberRevoked: async () => {
      const member = await issued();
      await put(member, { ...ISSUED, revoked: true }, 1);

      return put(member, ISSUED, 2);
    },
    ownKey: async () => {
      const { member, accessKey } = await app().admit({});

      return put(member.id, { ...ISSUED, role: 'operator', reporters: [], revoked: true }, 1, accessKey);
    },
    tooManyMembers: () => tooManyMembers(app()),
    memberScopeInvalid: () => put(newCode(), newMemberBody({ reporters: [] })),
    memberExpiryInvalid: () => put(newCode(), newMemberBody({ expires: '2020-01-01T00:00:00.000Z' })),
    labelHasContact: () => put(newCode(), newMemberBody({ label: 'Пишите на otdel@example.org' })),
  };
}

/** In a region of which nobody else in the tests of refusals counts the members. */
async function tooManyMembers(app: TestApp): Promise<TestResponse> {
  const { accessKey } = await app.admit({ region: 'primorye' });
  const full = app.with({
    store: {
      ...app.store,
      range: async (table, partition, from, to, select) =>
        table === 'members' && from.startsWith('member:')
          ? Array.from({ length: MAX_MEMBERS }, (_, index) => ({
              row: `${from}${index}`,
              values: memberValues(MEMBER),
              etag: '',
            }))
          : app.store.range(table, partition, from, to, select),
    },
  });

  return full.call('putMember', {
    key: accessKey,
    params: { region: 'primorye', member: newCode() },
    headers: { 'if-none-match': '*' },
    body: newMemberBody({ role: 'analyst', reporters: [] }),
  });
}

const MEMBER = {
  id: 'x',
  label: MEMBERS,
  region: 'primorye',
  role: 'analyst',
  reporters: [],
  createdAt: '2024-01-01T00:00:00.000Z',
  expiresAt: null,
  revokedAt: null,
} as const;

function pathOf(member: string): Readonly<Record<string, string>> {
  return { region: 'khabarovsk', member };
}
