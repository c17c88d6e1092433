import * as z from 'zod';
import { type Member, ROLES } from './member';
import { MEMBERS, memberRow } from './memberRow';
import type { Store } from './store';
import { StoreDamaged } from './storeErrors';

const storedMember = z.strictObject({
  id: z.string(),
  region: z.string(),
  role: z.enum(ROLES),
  reporters: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.string())),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});

/**
 * The member who holds `accessKey`, or `null`. Whether the key has expired is for the caller to see. Throws
 * `StoreDamaged` when the entry is not a member's.
 */
export async function readMember(store: Store, accessKey: string): Promise<Member | null> {
  const entity = await store.get('members', MEMBERS, memberRow(accessKey));

  if (entity === null) return null;

  const member = storedMember.safeParse(entity.values);

  if (!member.success) throw new StoreDamaged(z.prettifyError(member.error));

  return member.data;
}
