import * as z from 'zod';
import { yearParams } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import { calendarQuery, deadlineSchema } from './deadlineSchema';
import { ROLES } from './role';
import type { Route } from './route';

/** What is due in a year, by whom. Days that were put off for everybody are the new ones. */
export const readCalendar = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/calendar',
  summary: 'What is due in the year: templates, items of the roadmaps, duties of the acts.',
  access: { kind: 'member', roles: ROLES, scope: 'region' },
  params: yearParams,
  query: calendarQuery,
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The deadlines, the earliest first. Days are local days of the region and count whole.',
      schema: z.strictObject({
        region: z.string(),
        year: z.int(),
        timeZone: z.string(),
        deadlines: z.array(deadlineSchema),
      }),
    },
  },
  refusals: [...YEAR_REFUSALS, 'reporterUnknown'],
} as const satisfies Route;
