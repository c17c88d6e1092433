import * as z from 'zod';
import { FINDING_CODES } from '../checking/findingCode';

const findingCode = z.enum(FINDING_CODES);
const address = { row: z.string().max(64).nullable(), column: z.string().max(64).nullable() };

/** An explanation on the wire. At most 2,000 characters. */
export const explanationSchema = z.strictObject({
  code: findingCode,
  ...address,
  fingerprint: z.string().max(1000),
  text: z.string().trim().min(1).max(2000),
});

/**
 * What a push carries. zod guards this envelope and the names; the dictionaries and codes inside `columns`
 * are guarded by one loop that stops at the first fault (shared/columns/guardColumns.ts), because zod over
 * them costs as much as the whole check and turns a hostile body into 160,000 issues.
 */
export const submissionSchema = z.strictObject({
  templateVersion: z.int().min(1).max(10_000),
  rows: z.int().min(0).max(100_000),
  columns: z.record(z.string().max(64), z.unknown()),
  explanations: z.array(explanationSchema).max(10_000),
  localChecks: z.partialRecord(findingCode, z.int().min(0).max(10_000_000)),
});

/** A push before its columns are guarded. */
export type Submission = z.infer<typeof submissionSchema>;

/** A finding on the wire. */
export const findingSchema = z.strictObject({
  code: findingCode,
  severity: z.enum(['error', 'warning', 'notice']),
  ...address,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  fingerprint: z.string(),
});
