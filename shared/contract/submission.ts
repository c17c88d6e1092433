import * as z from 'zod';
import { FINDING_CODES } from '../checking/findingCode';
import { isRecord } from '../columns/isRecord';
import { MAX_COLUMN_NAME } from '../columns/limits';
import { findingCodeSchema } from './findingCodeSchema';
import { reasonSchema } from './reason';

const address = { row: z.string().max(64).nullable(), column: z.string().max(64).nullable() };

/** Explanations one submission may carry: more warnings than that are no work of a person's hands. */
export const MAX_EXPLANATIONS = 10_000;

/** Characters of an explanation. */
export const MAX_EXPLANATION_LENGTH = 2000;

/** Templates have fewer columns than this. */
const MAX_COLUMNS = 64;

/** An explanation on the wire. */
export const explanationSchema = z.strictObject({
  code: findingCodeSchema,
  ...address,
  fingerprint: z.string().max(1000),
  text: z.string().trim().min(1).max(MAX_EXPLANATION_LENGTH),
});

const CODES =
  "The index of each row's entry in digits of base64url (A is 0, _ is 63), the most significant first: one digit a row up to 64 entries, two up to 4,096, three up to 262,144. May be empty where row n has entry n.";

/** Columns on the wire (shared/columns/toWireColumns.ts). Pushes are guarded by a loop instead; see below. */
export const wireColumnsSchema = z.record(
  z.string().max(MAX_COLUMN_NAME),
  z.strictObject({
    dictionary: z.array(z.union([z.string(), z.number(), z.null()])),
    codes: z
      .string()
      .regex(/^[A-Za-z0-9_-]*$/)
      .describe(CODES),
  }),
);

/**
 * Columns of a push before anything looks into them; in the document they are `wireColumnsSchema`. Not a
 * z.record, which leaves out a column called `__proto__` where it has to be refused.
 */
export const unguardedColumns = z.custom<Readonly<Record<string, unknown>>>(isRecord);

/**
 * What a push carries. zod guards this envelope; the columns inside are guarded by one loop that stops at
 * the first fault (shared/columns/guardColumns.ts), because zod over them costs as much as the whole check.
 */
const envelope = z.strictObject({
  templateVersion: z.int().min(1).max(10_000),
  /** More rows than a submission may have are refused as too large, not as malformed. */
  rows: z.int().min(0),
  columns: unguardedColumns,
  explanations: z.array(explanationSchema).max(MAX_EXPLANATIONS),
  localChecks: z.partialRecord(findingCodeSchema, z.int().min(0).max(10_000_000)),
  /** Why it is corrected; only after the year was closed, before that it is left out of the revision. */
  reason: reasonSchema.optional(),
});

/** The body of a push. Sizes are looked at first: zod makes an issue of every element of a hostile list. */
export const submissionSchema = z
  .custom<z.input<typeof envelope>>(hasSoundSizes, { abort: true })
  .pipe(envelope);

/** A push before its columns are guarded. */
export type Submission = z.infer<typeof envelope>;

/** A finding on the wire. */
export const findingSchema = z.strictObject({
  code: findingCodeSchema,
  severity: z.enum(['error', 'warning', 'notice']),
  ...address,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  fingerprint: z.string(),
});

function hasSoundSizes(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;

  const { columns, explanations, localChecks } = { columns: {}, explanations: [], localChecks: {}, ...body };

  return (
    Array.isArray(explanations) &&
    explanations.length <= MAX_EXPLANATIONS &&
    hasFewKeys(body, Object.keys(envelope.shape).length) &&
    hasFewKeys(columns, MAX_COLUMNS) &&
    hasFewKeys(localChecks, FINDING_CODES.length) &&
    // zod leaves a key of this name out where it has to be refused.
    !Object.hasOwn(localChecks, '__proto__')
  );
}

function hasFewKeys(value: unknown, most: number): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length <= most;
}
