import * as z from 'zod';
import { SUBMISSION_PATH, submissionParams } from './address';
import { SUBMISSION_REFUSALS } from './commonRefusals';
import { reviewSchema } from './reviewSchema';
import type { Route } from './route';

/** How a submission stands with the operator, with all questions and answers. */
export const readReview = {
  method: 'GET',
  path: `${SUBMISSION_PATH}/review`,
  summary: 'The review of a submission: state, questions, answers, who did what and when.',
  access: { kind: 'member', roles: ['reporter', 'operator'], scope: 'reporter' },
  // Beside each question stands what its cell held.
  audit: 'read',
  params: submissionParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: { 200: { description: 'The review.', schema: reviewSchema } },
  refusals: [...SUBMISSION_REFUSALS, 'submissionUnknown'],
} as const satisfies Route;
