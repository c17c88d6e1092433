import type { ListedMember } from './member';
import { listedValues, memberValues } from './memberEntity';
import { keyRow, listingRow, MEMBERS } from './memberRow';
import type { CommitResult, Store } from './store';

/** The etags of a member's two rows. */
export type MemberEtags = { readonly listing: string; readonly key: string };

/**
 * Writes a member where its key is looked up and where its region lists it, both at once. `etags` `null`: it is new,
 * and `exists` when id or key is taken; otherwise `stale` when somebody else has changed it.
 */
export function writeMember(
  store: Store,
  member: ListedMember,
  etags: MemberEtags | null,
): Promise<CommitResult> {
  const { keyHash, revision: _revision, ...looked } = member;
  const listing = { row: listingRow(member.region, member.id), values: listedValues(member) };
  const key = { row: keyRow(keyHash), values: memberValues(looked) };

  return store.commit(
    'members',
    MEMBERS,
    etags === null
      ? [
          { kind: 'create', ...key },
          { kind: 'create', ...listing },
        ]
      : [
          { kind: 'replace', ...key, etag: etags.key },
          { kind: 'replace', ...listing, etag: etags.listing },
        ],
  );
}
