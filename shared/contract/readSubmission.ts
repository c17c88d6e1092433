import * as z from 'zod';
import { SUBMISSION_PATH, submissionParams } from './address';
import { SUBMISSION_REFUSALS } from './commonRefusals';
import { signedReceiptSchema } from './receipt';
import type { Route } from './route';
import { explanationSchema, wireColumnsSchema } from './submission';

/** A submission as it was taken in. */
export const readSubmission = {
  method: 'GET',
  path: SUBMISSION_PATH,
  summary: 'The newest revision of a submission, or the one asked for.',
  access: { kind: 'member', roles: ['reporter', 'operator'], scope: 'reporter' },
  audit: 'read',
  params: submissionParams,
  query: z.strictObject({
    revision: z
      .string()
      .regex(/^[1-9]\d{0,5}$/)
      .transform(Number)
      .optional(),
  }),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'Columns, explanations and receipt. The ETag is the revision, `"3"`.',
      schema: z.strictObject({
        revision: z.int().min(1),
        templateVersion: z.int(),
        rows: z.int().min(0),
        columns: wireColumnsSchema,
        explanations: z.array(explanationSchema),
        receipt: signedReceiptSchema,
      }),
      headers: ['ETag'],
    },
  },
  refusals: [...SUBMISSION_REFUSALS, 'submissionUnknown', 'revisionUnknown', 'rowsNotSent', 'rowsRemoved'],
} as const satisfies Route;
