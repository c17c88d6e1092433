import * as z from 'zod';

/** The id of a release is made like a row code (shared/columns/code.ts). */
export const releaseParam = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/);

/** Releases of a year: more than one a week, and each is compared with all before it. */
export const MAX_RELEASES = 60;

const count = z.int().min(0);

/** What is known of a release, on the wire. */
export const releaseHeadSchema = z.strictObject({
  id: z.string(),
  /** Its place among the year's releases, from 1 on. */
  number: z.int().min(1),
  at: z.iso.datetime(),
  /** The member's id. */
  by: z.string(),
  facts: count,
  /** Numbers that are still those of an earlier release, and such of which nothing can be shown. */
  kept: count,
  withheld: count,
});

const number = { template: z.string(), indicator: z.string(), cut: z.string() };

/** A number of which nothing can be shown, on the wire. */
export const withheldNumberSchema = z.strictObject(number);

/** A number that is older than its release, on the wire; `asOf` is the release it is of. */
export const keptNumberSchema = z.strictObject({ ...number, asOf: z.iso.datetime() });

/** Which release of a year is read; absent: for the operator what stands, for others the newest. */
export const releaseQuery = { release: releaseParam.optional() };
