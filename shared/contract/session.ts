import * as z from 'zod';
import { MEMBER_REFUSALS } from './commonRefusals';
import { REGISTRIES } from './registries';
import { reporterSchema } from './reporter';
import { ROLES } from './role';
import type { Route } from './route';

/** Who the key's holder is and what the holder may do. */
export const session = {
  method: 'GET',
  path: 'session',
  summary: 'Who the holder of the key is: region, role, reporters, open years.',
  access: { kind: 'member', roles: ROLES, scope: 'own' },
  params: z.strictObject({}),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The membership.',
      schema: z.strictObject({
        id: z.string(),
        label: z.string(),
        region: z.string(),
        role: z.enum(ROLES),
        /** Those the member sends for; an operator sends for the region. */
        reporters: z.array(reporterSchema),
        openYears: z.array(z.int()),
        /** What this deployment takes of registries about persons. */
        registries: z.enum(REGISTRIES),
        /** Instant from which the key is refused; `null`: never. */
        expires: z.string().nullable(),
      }),
    },
  },
  refusals: [...MEMBER_REFUSALS],
} as const satisfies Route;
