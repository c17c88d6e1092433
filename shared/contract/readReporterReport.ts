import * as z from 'zod';
import { regionParam, reporterParam, yearParam } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import type { Route } from './route';

/** What one reporter gets back of a year, as an Excel workbook. */
export const readReporterReport = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/reporters/{reporter}/report.xlsx',
  summary: 'Final report, roadmap, recommendations and each organisation’s indicators of one reporter.',
  access: { kind: 'member', roles: ['reporter', 'operator'], scope: 'reporter' },
  audit: 'read',
  params: z.strictObject({ region: regionParam, year: yearParam, reporter: reporterParam }),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The workbook.',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      headers: ['Content-Disposition'],
    },
  },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed', 'otherReporter', 'reporterUnknown'],
} as const satisfies Route;
