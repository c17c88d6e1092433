import * as z from 'zod';
import { yearParams } from './address';
import { asOfQuery } from './asOf';
import { attainmentSchema } from './attainmentSchema';
import { YEAR_REFUSALS } from './commonRefusals';
import { releaseQuery } from './release';
import type { Route } from './route';

/** The region's indicators in one year, each with what it was computed from. */
export const readAttainment = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/attainment',
  summary: 'How the indicators stand against their targets, with the receipts they were computed from.',
  access: { kind: 'member', roles: ['operator', 'analyst'], scope: 'region' },
  params: yearParams,
  query: z.strictObject({ ...asOfQuery.shape, ...releaseQuery }),
  headers: z.strictObject({}),
  responses: { 200: { description: 'Attainment as of now.', schema: attainmentSchema } },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed', 'asOfInvalid', 'releaseUnknown'],
} as const satisfies Route;
