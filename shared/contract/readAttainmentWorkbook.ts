import * as z from 'zod';
import { yearParams } from './address';
import { asOfQuery } from './asOf';
import { YEAR_REFUSALS } from './commonRefusals';
import { releaseQuery } from './release';
import type { Route } from './route';

/** Attainment and ledger as an Excel workbook. */
export const readAttainmentWorkbook = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/attainment.xlsx',
  summary:
    'The sheets of a region and year as an Excel workbook: attainment, ledger, roadmap, receipts and more.',
  access: { kind: 'member', roles: ['operator', 'analyst'], scope: 'region' },
  params: yearParams,
  query: z.strictObject({ ...asOfQuery.shape, ...releaseQuery }),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The workbook.',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      headers: ['Content-Disposition'],
    },
  },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed', 'asOfInvalid', 'releaseUnknown'],
} as const satisfies Route;
