import { memberValues, toMember } from './memberEntity';
import { MEMBERS } from './memberRow';
import type { Store } from './store';

/** How revoking ended. `unknown`: there is no member of this id. `stale`: somebody else changed it just now. */
export type Revocation = 'revoked' | 'unknown' | 'stale';

/** Makes the key of the member `id` open nothing from now on. Revoking twice keeps the first instant. */
export async function revokeMember(store: Store, id: string, now: Date): Promise<Revocation> {
  const entities = await store.range('members', MEMBERS, 'key:', 'key;');
  const entity = entities.find(({ values }) => values.id === id);

  if (entity === undefined) return 'unknown';

  const member = toMember(entity.values);

  if (member.revokedAt !== null) return 'revoked';

  const values = memberValues({ ...member, revokedAt: now.toISOString() });
  const { row, etag } = entity;
  const result = await store.commit('members', MEMBERS, [{ kind: 'replace', row, values, etag }]);

  return result.ok ? 'revoked' : 'stale';
}
