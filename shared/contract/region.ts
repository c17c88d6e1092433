import * as z from 'zod';
import { regionSchema } from '../regions/region';
import { regionParams, yearParam } from './address';
import { asOfQuery } from './asOf';
import { YEAR_REFUSALS } from './commonRefusals';
import { ROLES } from './role';
import type { Route } from './route';

/**
 * The region's profile, or with a year the one that its operator has settled for it, with an instant as it was settled
 * then: ask with If-None-Match.
 */
export const region = {
  method: 'GET',
  path: 'regions/{region}',
  summary: 'The profile of the region: municipalities, forms, indicators, targets, calendar.',
  access: { kind: 'member', roles: ROLES, scope: 'region' },
  params: regionParams,
  query: z.strictObject({ year: yearParam.optional(), ...asOfQuery.shape }),
  headers: z.strictObject({ 'if-none-match': z.string().max(1000).optional() }),
  responses: {
    200: { description: 'The profile.', schema: regionSchema, headers: ['ETag'] },
    304: { description: 'The profile the caller has is the current one.', headers: ['ETag'] },
  },
  refusals: [...YEAR_REFUSALS],
} as const satisfies Route;
