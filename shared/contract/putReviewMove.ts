import * as z from 'zod';
import { SUBMISSION_PATH, submissionParams } from './address';
import { BODY_REFUSALS, SUBMISSION_REFUSALS } from './commonRefusals';
import { moveParam, reviewMoveSchema, reviewSchema } from './reviewSchema';
import type { Route } from './route';

/**
 * Returns cells, accepts, reopens (operator) or answers (reporter). The caller makes the id, new for every move, so
 * that a repeated request is harmless. Who may move what is in shared/review/moves.ts.
 */
export const putReviewMove = {
  method: 'PUT',
  path: `${SUBMISSION_PATH}/review/{event}`,
  summary: 'Returns cells with reasons, accepts, reopens, or answers a question.',
  access: { kind: 'member', roles: ['reporter', 'operator'], scope: 'reporter' },
  audit: 'change',
  params: z.strictObject({ ...submissionParams.shape, event: moveParam }),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  body: reviewMoveSchema,
  responses: {
    200: { description: 'This very move was made under this id before.', schema: reviewSchema },
    201: { description: 'The review after the move.', schema: reviewSchema },
  },
  refusals: [
    ...SUBMISSION_REFUSALS,
    ...BODY_REFUSALS,
    'submissionUnknown',
    'headMoved',
    'eventIdUsed',
    'eventUnknown',
    'moveNotAllowed',
    'placeUnknown',
    'placeAccepted',
    'rowsNotSent',
    'rowsRemoved',
    'tooManyEvents',
    'reasonHasContact',
  ],
} as const satisfies Route;
