import type { Member } from './member';
import { memberValues } from './memberEntity';
import { MEMBERS } from './memberRow';
import type { CommitResult, Entity, Store } from './store';

/** Changes a member whom no region lists yet: only the row that the key is looked up by. */
export function writeUnlisted(store: Store, member: Member, { row, etag }: Entity): Promise<CommitResult> {
  return store.commit('members', MEMBERS, [{ kind: 'replace', row, values: memberValues(member), etag }]);
}
