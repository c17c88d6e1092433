import type { ListedMember } from './member';
import { toListedMember } from './memberEntity';
import { keyRow, listingRow, MEMBERS } from './memberRow';
import type { Store } from './store';
import { StoreDamaged } from './storeErrors';
import type { MemberEtags } from './writeMember';

/** A region's member with what guards both its rows, or `null`. Throws `StoreDamaged` when one of them is lacking. */
export async function readListedMember(
  store: Store,
  region: string,
  id: string,
): Promise<{ readonly member: ListedMember; readonly etags: MemberEtags } | null> {
  const listing = await store.get('members', MEMBERS, listingRow(region, id));

  if (listing === null) return null;

  const member = toListedMember(listing.values);
  const key = await store.get('members', MEMBERS, keyRow(member.keyHash), []);

  if (key === null) throw new StoreDamaged(`member ${id} has no key`);

  return { member, etags: { listing: listing.etag, key: key.etag } };
}
