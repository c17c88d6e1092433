import * as z from 'zod';
import { regionParams } from './address';
import { auditEntrySchema } from './auditEntry';
import { REGION_REFUSALS } from './commonRefusals';
import type { Route } from './route';

/** Days that one reading may span. */
export const MAX_AUDIT_DAYS = 31;

/** Who asked for rows and who changed what, for the operator. */
export const readAudit = {
  method: 'GET',
  path: 'regions/{region}/audit',
  summary: 'Who asked for rows and who changed what, by local days of the region, oldest first.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  audit: 'read',
  params: regionParams,
  /** Without days the last week to the service's today; without one of them a week from or to the other. */
  query: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
  headers: z.strictObject({}),
  responses: {
    200: {
      description:
        'The entries; `next` is the day to go on from when there were too many for one answer, or null.',
      schema: z.strictObject({
        from: z.iso.date(),
        to: z.iso.date(),
        entries: z.array(auditEntrySchema),
        next: z.iso.date().nullable(),
      }),
    },
  },
  refusals: [...REGION_REFUSALS, 'roleNotAllowed', 'daysInvalid'],
} as const satisfies Route;
