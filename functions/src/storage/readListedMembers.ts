import type { ListedMember } from './member';
import { toListedMember } from './memberEntity';
import { MEMBERS, rowsOfRegion } from './memberRow';
import type { Store } from './store';

/** All members of a region that are listed, with the last local day each key was used; `null`: never. Two range reads. */
export async function readListedMembers(
  store: Store,
  region: string,
): Promise<readonly { readonly member: ListedMember; readonly lastUse: string | null }[]> {
  const [members, uses] = await Promise.all(
    (['member', 'use'] as const).map((kind) => {
      const { from, to } = rowsOfRegion(kind, region);

      return store.range('members', MEMBERS, from, to);
    }),
  );
  const { from } = rowsOfRegion('use', region);
  const days = new Map((uses ?? []).map(({ row, values }) => [row.slice(from.length), values.day]));

  return (members ?? []).map(({ values }) => {
    const member = toListedMember(values);
    const day = days.get(member.id);

    return { member, lastUse: typeof day === 'string' ? day : null };
  });
}
