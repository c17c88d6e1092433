import { createHash } from 'node:crypto';
import { newCode } from '../../../../shared/columns/code';
import type { MemberChange } from '../../../../shared/contract/memberSchema';
import type { TestApp, TestResponse } from '../testApp';

/** A municipality whose key is issued. */
export const CITY = '08701000';

/** What is decided of a member, unless a test says otherwise. */
export const CHANGE: MemberChange = {
  label: 'Отдел образования города',
  role: 'reporter',
  reporters: [CITY],
  expires: '2025-06-30T00:00:00.000Z',
  revoked: false,
};

/** How a change is asked for: by whom, and of which revision; without one a key is issued. */
export type Put = { readonly key?: string; readonly base?: number; readonly region?: string };

/** A region's members as one operator of Khabarovsk has them. */
export type Membership = {
  readonly put: (member: string, body: unknown, how?: Put) => Promise<TestResponse>;
  readonly list: (key?: string) => Promise<TestResponse['json']>;
  readonly session: (key: string) => Promise<TestResponse['json']>;
  readonly issue: (
    change?: Partial<MemberChange>,
  ) => Promise<{ readonly id: string; readonly accessKey: string; readonly keyHash: string }>;
};

/** A key that nobody has yet, with its hash. */
export function newKey(): { readonly accessKey: string; readonly keyHash: string } {
  const accessKey = `svod_${newCode()}${newCode()}${newCode()}`;

  return { accessKey, keyHash: createHash('sha256').update(accessKey).digest('hex') };
}

/** The members as the holder of `operator` reads and changes them. */
export function membership(app: TestApp, operator: string): Membership {
  const put: Membership['put'] = (member, body, { key = operator, base, region = 'khabarovsk' } = {}) =>
    app.call('putMember', {
      key,
      params: { region, member },
      headers: base === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` },
      body,
    });

  return {
    put,
    list: async (key = operator) =>
      (await app.call('readMembers', { key, params: { region: 'khabarovsk' } })).json,
    session: async (key) => (await app.call('session', { key })).json,
    issue: async (change = {}) => {
      const id = newCode();
      const { accessKey, keyHash } = newKey();
      const made = await put(id, { ...CHANGE, ...change, keyHash });

      if (made.status !== 201) throw new Error(made.json.message);

      return { id, accessKey, keyHash };
    },
  };
}
