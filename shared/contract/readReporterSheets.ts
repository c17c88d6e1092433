import * as z from 'zod';
import { regionParam, reporterParam, yearParam } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import type { Route } from './route';
import { sheetsSchema } from './sheetSchema';

/** What one reporter gets back of a year, as sheets to draw. */
export const readReporterSheets = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/reporters/{reporter}/report',
  summary:
    'The sheets of one reporter’s report: final report, roadmap, recommendations, own numbers by year.',
  access: { kind: 'member', roles: ['reporter', 'operator'], scope: 'reporter' },
  audit: 'read',
  params: z.strictObject({ region: regionParam, year: yearParam, reporter: reporterParam }),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The sheets as of one instant, in the order in which they are drawn.',
      schema: z.strictObject({ asOf: z.iso.datetime(), sheets: sheetsSchema }),
    },
  },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed', 'otherReporter', 'reporterUnknown'],
} as const satisfies Route;
