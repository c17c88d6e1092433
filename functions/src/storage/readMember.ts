import type { Member } from './member';
import { toMember } from './memberEntity';
import { MEMBERS, memberRow } from './memberRow';
import type { Store } from './store';

/**
 * The member who was given `accessKey`, or `null`. Whether the key has expired or been revoked is for the
 * caller to see. Throws `StoreDamaged` when the entry is not a member's.
 */
export async function readMember(store: Store, accessKey: string): Promise<Member | null> {
  const entity = await store.get('members', MEMBERS, memberRow(accessKey));

  return entity === null ? null : toMember(entity.values);
}
