import * as z from 'zod';
import { yearParams } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import { releaseHeadSchema } from './release';
import type { Route } from './route';

/** The releases of a year, oldest first. */
export const readReleases = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/releases',
  summary: 'Which releases of the year there are, with who made them and when.',
  access: { kind: 'member', roles: ['operator', 'analyst'], scope: 'region' },
  params: yearParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: { description: 'Oldest first.', schema: z.strictObject({ releases: z.array(releaseHeadSchema) }) },
  },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed'],
} as const satisfies Route;
