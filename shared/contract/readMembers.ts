import * as z from 'zod';
import { regionParams } from './address';
import { REGION_REFUSALS } from './commonRefusals';
import { memberSchema } from './memberSchema';
import { reporterSchema } from './reporter';
import type { Route } from './route';

/** Who has access to the region. */
export const readMembers = {
  method: 'GET',
  path: 'regions/{region}/members',
  summary: 'The members of the region: role, scope, expiry, last day of use. Neither keys nor hashes.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  params: regionParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The members, and whom a key can be issued for.',
      schema: z.strictObject({
        members: z.array(
          memberSchema.extend({
            /** Last local day on which the key was used; `null`: never. */
            lastUse: z.iso.date().nullable(),
          }),
        ),
        reporters: z.array(reporterSchema),
      }),
    },
  },
  refusals: [...REGION_REFUSALS, 'roleNotAllowed'],
} as const satisfies Route;
