import * as z from 'zod';
import { reporterParam } from './address';
import { plainText } from './plainText';
import { ROLES } from './role';

/** Characters of a label: an office, not a person. */
export const MAX_LABEL_LENGTH = 100;
/** Reporters that one key sends for. */
export const MAX_MEMBER_REPORTERS = 200;
/** Members of a region, revoked ones among them. */
export const MAX_MEMBERS = 3000;

/** A member's id in a path; made by whoever issues the key. */
export const memberParam = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/);

/** SHA-256 of an access key, hex. The key itself is never sent. */
export const keyHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What an operator decides of a member. */
export const memberChangeSchema = z.strictObject({
  /** Which office holds the key; no person, no contact. */
  label: plainText.min(1).max(MAX_LABEL_LENGTH),
  role: z.enum(ROLES),
  /** Keys of those a `reporter` sends for; empty for the other roles. */
  reporters: z.array(reporterParam).max(MAX_MEMBER_REPORTERS),
  /** Instant from which the key opens nothing; `null`: no end. */
  expires: z.iso.datetime().nullable(),
  revoked: z.boolean(),
  /** Only when a key is issued. */
  keyHash: keyHashSchema.optional(),
});

/** What an operator decides of a member. */
export type MemberChange = z.infer<typeof memberChangeSchema>;

/** A member as operators see it: never the key, nor its hash. */
export const memberSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  role: z.enum(ROLES),
  reporters: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expires: z.iso.datetime().nullable(),
  /** Instant of revoking; `null`: the key holds, unless it has expired. */
  revokedAt: z.iso.datetime().nullable(),
  revision: z.int().min(1),
});

/** A member as operators see it. */
export type MemberShown = z.infer<typeof memberSchema>;
