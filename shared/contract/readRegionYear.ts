import * as z from 'zod';
import { yearParams } from './address';
import { asOfQuery } from './asOf';
import { YEAR_REFUSALS } from './commonRefusals';
import { regionYearSchema } from './regionYearSchema';
import { releaseQuery } from './release';
import type { Route } from './route';

/**
 * Everything that has been sent for a year as sums, so that the caller can draw any of the region's sheets. An analyst
 * gets a release, in which small numbers of people are merged (docs/suppression.md).
 */
export const readRegionYear = {
  method: 'GET',
  path: 'regions/{region}/years/{year}',
  summary: 'The heads of all submissions of a year and of the year before, with attainment and ledger.',
  access: { kind: 'member', roles: ['operator', 'analyst'], scope: 'region' },
  params: yearParams,
  query: z.strictObject({ ...asOfQuery.shape, ...releaseQuery }),
  headers: z.strictObject({}),
  responses: { 200: { description: 'The year as of now.', schema: regionYearSchema } },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed', 'asOfInvalid', 'releaseUnknown'],
} as const satisfies Route;
