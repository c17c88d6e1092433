import * as z from 'zod';
import { regionParams } from './address';
import { REGION_REFUSALS } from './commonRefusals';
import { factsQuery } from './factsQuery';
import type { Route } from './route';

/** For whom a CSV is: Excel with Russian settings, or a program. */
export const CSV_PROFILES = ['excel-ru', 'machine'] as const;

/** The facts as CSV. */
export const readFactsCsv = {
  method: 'GET',
  path: 'regions/{region}/facts.csv',
  summary:
    'The facts as CSV. `excel-ru`: BOM, semicolons, decimal commas, titles; `machine`: RFC 4180, points, keys.',
  access: { kind: 'member', roles: ['operator', 'analyst'], scope: 'region' },
  params: regionParams,
  query: z.strictObject({ profile: z.enum(CSV_PROFILES).optional(), ...factsQuery }),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The table; without a profile for programs.',
      mediaType: 'text/csv; charset=utf-8',
      headers: ['Content-Disposition'],
    },
  },
  refusals: [...REGION_REFUSALS, 'yearUnknown', 'roleNotAllowed', 'asOfInvalid'],
} as const satisfies Route;
