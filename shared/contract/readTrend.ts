import * as z from 'zod';
import { regionParams } from './address';
import { asOfQuery } from './asOf';
import { attainmentSchema } from './attainmentSchema';
import { REGION_REFUSALS } from './commonRefusals';
import type { Route } from './route';

/** Targets and facts of the programme on the wire; what the fields mean is in shared/measures/trend.ts. */
export const trendSchema = z.strictObject({
  region: z.string(),
  asOf: z.iso.datetime(),
  years: z.array(attainmentSchema),
});

/** How the region's targets stand in every year of its programme. */
export const readTrend = {
  method: 'GET',
  path: 'regions/{region}/trend',
  summary: 'Attainment of every year of the programme, oldest first; a year to come has targets only.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  params: regionParams,
  query: asOfQuery,
  headers: z.strictObject({}),
  responses: { 200: { description: 'All years as of one instant.', schema: trendSchema } },
  refusals: [...REGION_REFUSALS, 'roleNotAllowed', 'asOfInvalid'],
} as const satisfies Route;
