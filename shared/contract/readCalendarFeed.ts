import * as z from 'zod';
import { regionParams } from './address';
import { REQUEST_REFUSALS } from './commonRefusals';
import { calendarQuery } from './deadlineSchema';
import type { Route } from './route';

/**
 * The deadlines of all years for a calendar program, which cannot send a key: nothing in it is anybody's own, it is
 * the shipped profile. Days that were put off are not in it; each event says where to look.
 */
export const readCalendarFeed = {
  method: 'GET',
  path: 'regions/{region}/calendar.ics',
  summary: 'The deadlines of all years as an iCalendar feed to subscribe to.',
  access: { kind: 'public' },
  params: regionParams,
  query: calendarQuery,
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The calendar (RFC 5545), in Russian.',
      mediaType: 'text/calendar; charset=utf-8',
      headers: ['Content-Disposition'],
    },
  },
  refusals: [...REQUEST_REFUSALS, 'regionUnknown', 'reporterUnknown'],
} as const satisfies Route;
