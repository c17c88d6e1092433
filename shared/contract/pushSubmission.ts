import * as z from 'zod';
import { SUBMISSION_PATH, submissionParams } from './address';
import { BODY_REFUSALS, SUBMISSION_REFUSALS } from './commonRefusals';
import { findingCodeSchema } from './findingCodeSchema';
import { measureSchema, signedReceiptSchema } from './receipt';
import type { Route } from './route';
import { findingSchema, submissionSchema } from './submission';

/** A submission's ETag: its revision in quotes. Weak tags and lists are not taken. */
const revisionTag = z
  .string()
  .regex(/^"[1-9]\d{0,5}"$/)
  .transform((tag) => Number(tag.slice(1, -1)));

/**
 * Sends a submission. `If-Match` names the revision it is built on, `If-None-Match: *` says it is the first; an
 * idempotency key, new for every change, makes a repeated request harmless. A dry run demands none of them and
 * writes nothing.
 */
export const pushSubmission = {
  method: 'PUT',
  path: SUBMISSION_PATH,
  summary: 'Sends a submission: checked, kept as a new revision, answered with a signed receipt.',
  access: { kind: 'member', roles: ['reporter', 'operator'], scope: 'sender' },
  audit: 'change',
  params: submissionParams,
  query: z.strictObject({ dryRun: z.literal('true').optional() }),
  headers: z.strictObject({
    'if-match': revisionTag.optional(),
    'if-none-match': z.literal('*').optional(),
    'idempotency-key': z
      .string()
      .regex(/^[A-Za-z0-9_-]{8,64}$/)
      .optional(),
  }),
  body: submissionSchema,
  responses: {
    200: {
      description:
        'The receipt this content has already (sent again, or equal to the newest revision); for a dry run, what would be taken in.',
      schema: z.union([
        signedReceiptSchema,
        z.strictObject({
          findings: z.array(findingSchema),
          counts: z.partialRecord(findingCodeSchema, z.int()),
          measures: z.array(measureSchema),
        }),
      ]),
      headers: ['ETag'],
    },
    201: {
      description: 'The receipt of the new revision.',
      schema: signedReceiptSchema,
      headers: ['ETag'],
    },
  },
  refusals: [
    ...SUBMISSION_REFUSALS,
    ...BODY_REFUSALS,
    'registriesCountsOnly',
    'preconditionMissing',
    'idempotencyKeyMissing',
    'templateNotOwed',
    'idempotencyKeyUsed',
    'submissionAccepted',
    'headMoved',
    'headMissing',
    'tooManyRows',
    'columnTooLong',
    'tooLargeToKeep',
    'templateVersionOther',
    'columnsInvalid',
    'explanationInvalid',
    'reasonHasContact',
    'restatementReasonMissing',
    'findings',
  ],
} as const satisfies Route;
