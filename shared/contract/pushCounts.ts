import * as z from 'zod';
import { SUBMISSION_PATH, submissionParams } from './address';
import { BODY_REFUSALS, SUBMISSION_REFUSALS } from './commonRefusals';
import { countsSubmissionSchema } from './countsSubmission';
import { pushSubmission } from './pushSubmission';
import { signedReceiptSchema } from './receipt';
import type { Route } from './route';

/**
 * Sends what a registry about persons adds up to, where the deployment does not take its rows. Preconditions and
 * repetition are those of `pushSubmission`, and so is what comes of it: a revision, a head and a receipt.
 */
export const pushCounts = {
  method: 'PUT',
  path: `${SUBMISSION_PATH}/counts`,
  summary: 'Sends what a registry adds up to; its rows stay in the workbook.',
  access: { kind: 'member', roles: ['reporter', 'operator'], scope: 'sender' },
  audit: 'change',
  params: submissionParams,
  query: z.strictObject({}),
  headers: pushSubmission.headers,
  body: countsSubmissionSchema,
  responses: {
    200: {
      description: 'The receipt these numbers have already (sent again, or equal to the newest revision’s).',
      schema: signedReceiptSchema,
      headers: ['ETag'],
    },
    201: pushSubmission.responses[201],
  },
  refusals: [
    ...SUBMISSION_REFUSALS,
    ...BODY_REFUSALS,
    'registriesRowsOnly',
    'preconditionMissing',
    'idempotencyKeyMissing',
    'templateNotOwed',
    'idempotencyKeyUsed',
    'submissionAccepted',
    'headMoved',
    'headMissing',
    'tooManyRows',
    'tooLargeToKeep',
    'templateVersionOther',
    'measuresInvalid',
    'reasonHasContact',
    'restatementReasonMissing',
    'findings',
  ],
} as const satisfies Route;
