import * as z from 'zod';
import { BODY_REFUSALS, REGION_REFUSALS } from './commonRefusals';
import { bankPracticeSchema, practiceChoiceSchema, practiceDecisionParams } from './practice';
import type { Route } from './route';

/**
 * Decides about a practice: into the region's bank or not, with a score, published or not. It is about the content
 * that was seen, so another content is refused. The caller makes the id; nothing is overwritten.
 */
export const putPracticeDecision = {
  method: 'PUT',
  path: 'regions/{region}/practices/{reporter}/{row}/decisions/{decision}',
  summary: 'Decides about a practice: the region’s bank, a score, publication.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  audit: 'change',
  params: practiceDecisionParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  body: practiceChoiceSchema,
  responses: {
    200: { description: 'This very decision was made under this id before.', schema: bankPracticeSchema },
    201: { description: 'The practice with the decision.', schema: bankPracticeSchema },
  },
  refusals: [
    ...REGION_REFUSALS,
    'roleNotAllowed',
    'reporterUnknown',
    ...BODY_REFUSALS,
    'practiceUnknown',
    'practiceChanged',
    'eventIdUsed',
    'reasonHasContact',
  ],
} as const satisfies Route;
