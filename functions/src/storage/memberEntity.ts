import * as z from 'zod';
import { ROLES } from '../../../shared/contract/role';
import type { ListedMember, Member } from './member';
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

const storedListing = storedMember.extend({ keyHash: z.string(), revision: z.int().min(1) });

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
  return parsed(storedMember, values);
}

/** The same for the list of a region. */
export function listedValues({ keyHash, revision, ...member }: ListedMember): StoredValues {
  return { ...memberValues(member), keyHash, revision };
}

/** What `listedValues` wrote. Throws `StoreDamaged` on anything else. */
export function toListedMember(values: StoredValues): ListedMember {
  return parsed(storedListing, values);
}

function parsed<T>(schema: z.ZodType<T>, values: StoredValues): T {
  const member = schema.safeParse(values);

  if (!member.success) throw new StoreDamaged(`a member: ${z.prettifyError(member.error)}`);

  return member.data;
}
