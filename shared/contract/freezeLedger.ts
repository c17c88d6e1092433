import * as z from 'zod';
import { yearParams } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import { frozenListSchema } from './ledgerSchema';
import type { Route } from './route';

/**
 * Opens a year: who owes what by when is kept as it is now. Without a body, since it is the region's own list
 * that is kept. Asked again, it changes nothing.
 */
export const freezeLedger = {
  method: 'PUT',
  path: 'regions/{region}/years/{year}/ledger',
  summary: 'Opens a year: freezes the list of who owes what by when.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  audit: 'change',
  params: yearParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: { description: 'The list was frozen before.', schema: frozenListSchema, headers: ['ETag'] },
    201: { description: 'The list, frozen now.', schema: frozenListSchema, headers: ['ETag'] },
  },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed'],
} as const satisfies Route;
