import type { Member } from './member';
import { listedValues } from './memberEntity';
import { lastUseRow, listingRow, MEMBERS } from './memberRow';
import type { Change, Store } from './store';

/**
 * Notes that a member's key was used on a local `day`, once for each day. A member of the time before regions listed
 * theirs gets into the list with it; the hash of the key is all that was lacking.
 */
export async function writeUse(store: Store, member: Member, keyHash: string, day: string): Promise<void> {
  const { region, id } = member;
  const row = lastUseRow(region, id);
  const [known, listing] = await Promise.all([
    store.get('members', MEMBERS, row),
    store.get('members', MEMBERS, listingRow(region, id), []),
  ]);
  const values = { day };
  const use: Change =
    known === null ? { kind: 'create', row, values } : { kind: 'replace', row, values, etag: known.etag };
  const listed: Change = {
    kind: 'create',
    row: listingRow(region, id),
    values: listedValues({ ...member, keyHash, revision: 1 }),
  };

  if (known?.values.day === day && listing !== null) return;

  // Whoever was faster has noted the same day.
  await store.commit('members', MEMBERS, listing === null ? [use, listed] : [use]);
}
