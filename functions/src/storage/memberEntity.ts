import * as z from 'zod';
import { ROLES } from '../../../shared/contract/role';
import type { Member } from './member';
import type { StoredValues } from './store';
import { StoreDamaged } from './storeErrors';

const instant = z.iso.datetime().nullable().default(null);

const storedMember = z.strictObject({
  id: z.string(),
  label: z.string(),
  region: z.string(),
  role: z.enum(ROLES),
  reporters: z.string().transform((keys) => keys.split(' ').filter((key) => key !== '')),
  createdAt: z.iso.datetime(),
  expiresAt: instant,
  revokedAt: instant,
});

/** A member as properties. What is `null` is left out, as the store has no such value. */
export function memberValues({ reporters, expiresAt, revokedAt, ...plain }: Member): StoredValues {
  return {
    ...plain,
    reporters: reporters.join(' '),
    ...(expiresAt === null ? {} : { expiresAt }),
    ...(revokedAt === null ? {} : { revokedAt }),
  };
}

/** What `memberValues` wrote. Throws `StoreDamaged` on anything else. */
export function toMember(values: StoredValues): Member {
  const member = storedMember.safeParse(values);

  if (!member.success) throw new StoreDamaged(`a member: ${z.prettifyError(member.error)}`);

  return member.data;
}
