import * as z from 'zod';
import { yearParams } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import { keptNumberSchema, releaseHeadSchema, releaseParam, withheldNumberSchema } from './release';
import type { Route } from './route';

/** A release with what could not be shown in it. Its numbers are read with `release` in the query of the other routes. */
export const readRelease = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/releases/{release}',
  summary: 'A release: who made it and when, which numbers in it are older, and which cannot be shown.',
  access: { kind: 'member', roles: ['operator', 'analyst'], scope: 'region' },
  params: z.strictObject({ ...yearParams.shape, release: releaseParam }),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The release.',
      schema: z.strictObject({
        ...releaseHeadSchema.shape,
        keptNumbers: z.array(keptNumberSchema),
        withheldNumbers: z.array(withheldNumberSchema),
      }),
    },
  },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed', 'releaseUnknown'],
} as const satisfies Route;
