import * as z from 'zod';
import { yearParams } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import type { Route } from './route';
import { yearEventSchema } from './yearEvent';

/** Everything that was changed in a year, the oldest first. */
export const readYearEvents = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/ledger/events',
  summary: 'What was changed in the year since it was opened, and by whom.',
  access: { kind: 'member', roles: ['operator', 'analyst'], scope: 'region' },
  params: yearParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'All changes. `inForce`: ids of the exemptions and extensions that hold.',
      schema: z.strictObject({ events: z.array(yearEventSchema), inForce: z.array(z.string()) }),
    },
  },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed'],
} as const satisfies Route;
