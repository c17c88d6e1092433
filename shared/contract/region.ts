import * as z from 'zod';
import { regionSchema } from '../regions/region';
import { regionParams } from './address';
import { REGION_REFUSALS } from './commonRefusals';
import { ROLES } from './role';
import type { Route } from './route';

/** The region's profile, which changes with a release only: ask with If-None-Match. */
export const region = {
  method: 'GET',
  path: 'regions/{region}',
  summary: 'The profile of the region: municipalities, forms, indicators, targets, calendar.',
  access: { kind: 'member', roles: ROLES, scope: 'region' },
  params: regionParams,
  query: z.strictObject({}),
  headers: z.strictObject({ 'if-none-match': z.string().max(1000).optional() }),
  responses: {
    200: { description: 'The profile.', schema: regionSchema, headers: ['ETag'] },
    304: { description: 'The profile the caller has is the current one.', headers: ['ETag'] },
  },
  refusals: [...REGION_REFUSALS],
} as const satisfies Route;
