import * as z from 'zod';
import { yearParams } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import { releaseHeadSchema, releaseParam } from './release';
import type { Route } from './route';

/**
 * Publishes a year as it stands to the analysts, for good and with small numbers of people merged. Without a body,
 * since it is the region's own numbers that are published. The caller makes the id, so that a repeated request is
 * harmless.
 */
export const putRelease = {
  method: 'PUT',
  path: 'regions/{region}/years/{year}/releases/{release}',
  summary: 'Publishes the year as it stands to the analysts: immutable, with small numbers of people merged.',
  audit: 'change',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  params: z.strictObject({ ...yearParams.shape, release: releaseParam }),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: { description: 'The release that was made under this id before.', schema: releaseHeadSchema },
    201: { description: 'The release, made now.', schema: releaseHeadSchema },
  },
  refusals: [
    ...YEAR_REFUSALS,
    'roleNotAllowed',
    'releaseUnknown',
    'yearEmpty',
    'tooManyReleases',
    'tooLargeToKeep',
  ],
} as const satisfies Route;
