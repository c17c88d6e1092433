import * as z from 'zod';
import { regionParams } from './address';
import { REGION_REFUSALS } from './commonRefusals';
import { bankPracticeSchema } from './practice';
import type { Route } from './route';

/** The bank of practices as the operator sees it: everything that was sent, and what was decided about it. */
export const readPractices = {
  method: 'GET',
  path: 'regions/{region}/practices',
  summary: 'The practices of the newest sheets of all reporters, with the decisions about them.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  audit: 'read',
  params: regionParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The practices, by municipality and title.',
      schema: z.strictObject({ practices: z.array(bankPracticeSchema) }),
    },
  },
  refusals: [...REGION_REFUSALS, 'roleNotAllowed'],
} as const satisfies Route;
