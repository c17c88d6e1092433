import * as z from 'zod';
import { yearParams } from './address';
import { BODY_REFUSALS, YEAR_REFUSALS } from './commonRefusals';
import type { Route } from './route';
import { eventParam, yearChangeSchema, yearEventSchema } from './yearEvent';

/**
 * Changes something in a year: exempts, puts a day off, takes either back, closes, reopens. The caller makes the
 * id, new for every change, so that a repeated request is harmless; nothing is overwritten.
 */
export const putYearEvent = {
  method: 'PUT',
  path: 'regions/{region}/years/{year}/ledger/events/{event}',
  summary: 'Exempts, puts a day off, takes either back, closes or reopens the year.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  audit: 'change',
  params: z.strictObject({ ...yearParams.shape, event: eventParam }),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  body: yearChangeSchema,
  responses: {
    200: { description: 'This very change was made under this id before.', schema: yearEventSchema },
    201: { description: 'The change, with who made it and when.', schema: yearEventSchema },
  },
  refusals: [
    ...YEAR_REFUSALS,
    'roleNotAllowed',
    ...BODY_REFUSALS,
    'reporterUnknown',
    'templateNotOwed',
    'eventUnknown',
    'eventIdUsed',
    'yearNotFrozen',
    'yearClosed',
    'yearNotClosed',
    'tooManyEvents',
    'extensionDayInvalid',
    'reasonHasContact',
  ],
} as const satisfies Route;
