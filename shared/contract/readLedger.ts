import * as z from 'zod';
import { yearParams } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import { ledgerSchema } from './ledgerSchema';
import { ROLES } from './role';
import type { Route } from './route';

/** Who has sent what, and by when the rest is due. A reporting member sees the own reporters' part. */
export const readLedger = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/ledger',
  summary: 'Who has sent what, and by when the rest is due.',
  access: { kind: 'member', roles: ROLES, scope: 'region' },
  params: yearParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: { 200: { description: 'The ledger as of now.', schema: ledgerSchema } },
  refusals: [...YEAR_REFUSALS],
} as const satisfies Route;
