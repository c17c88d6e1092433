import * as z from 'zod';
import { FINDING_CODES } from '../checking/findingCode';
import { findingCodeSchema } from './findingCodeSchema';
import { reasonSchema } from './reason';

/**
 * Measures that one submission may carry: one for every enterprise of a registry, and a few dozen besides. Each opens three
 * braces, of which a body may have 50,000 (functions/src/http/limits.ts).
 */
export const MAX_MEASURES = 16_000;

/**
 * Measures before anything looks into them; in the document they are `measureSchema`. One loop guards them
 * (shared/measures/counts/guardCounts.ts) and stops at the first fault.
 */
export const unguardedMeasures = z.custom<readonly unknown[]>(
  (list) => Array.isArray(list) && list.length <= MAX_MEASURES,
);

const envelope = z.strictObject({
  templateVersion: z.int().min(1).max(10_000),
  /** How many rows the sheet has; they stay in the workbook. */
  rows: z.int().min(0),
  measures: unguardedMeasures,
  /** Warnings of rules over shared columns; each is explained in the workbook, where the explanations stay. */
  warnings: z.int().min(0).max(10_000_000),
  /** Every rule that ran in the workbook, also those over shared columns: code → number of findings. */
  localChecks: z.partialRecord(findingCodeSchema, z.int().min(0).max(10_000_000)),
  /** Why it is corrected; only after the year was closed, before that it is left out of the revision. */
  reason: reasonSchema.optional(),
});

/** The body of a push of counts. Sizes are looked at first: zod makes an issue of every key of a hostile record. */
export const countsSubmissionSchema = z
  .custom<z.input<typeof envelope>>(hasSoundSizes, { abort: true })
  .pipe(envelope);

/** A push of counts before its measures are guarded. */
export type CountsSubmission = z.infer<typeof envelope>;

function hasSoundSizes(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;

  const { localChecks } = { localChecks: {}, ...body };

  return (
    Object.keys(body).length <= Object.keys(envelope.shape).length &&
    typeof localChecks === 'object' &&
    localChecks !== null &&
    // zod leaves a key of this name out where it has to be refused.
    !Object.hasOwn(localChecks, '__proto__') &&
    Object.keys(localChecks).length <= FINDING_CODES.length
  );
}
