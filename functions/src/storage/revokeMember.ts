import { toMember } from './memberEntity';
import { MEMBERS } from './memberRow';
import { readListedMember } from './readListedMember';
import type { Store } from './store';
import { writeMember } from './writeMember';
import { writeUnlisted } from './writeUnlisted';

/** How revoking ended. `unknown`: there is no member of this id. `stale`: somebody else changed it just now. */
export type Revocation = 'revoked' | 'unknown' | 'stale';

/** Makes the key of the member `id` open nothing from now on. Revoking twice keeps the first instant. */
export async function revokeMember(store: Store, id: string, now: Date): Promise<Revocation> {
  const entities = await store.range('members', MEMBERS, 'key:', 'key;');
  const entity = entities.find(({ values }) => values.id === id);

  if (entity === undefined) return 'unknown';

  const member = toMember(entity.values);

  if (member.revokedAt !== null) return 'revoked';

  const revokedAt = now.toISOString();
  const listed = await readListedMember(store, member.region, id);
  const result =
    listed === null
      ? await writeUnlisted(store, { ...member, revokedAt }, entity)
      : await writeMember(
          store,
          { ...listed.member, revokedAt, revision: listed.member.revision + 1 },
          listed.etags,
        );

  return result.ok ? 'revoked' : 'stale';
}
