import * as z from 'zod';
import { source } from '../regions/schema/fields';
import { executorRole } from '../regions/schema/roadmap';
import { TEMPLATE_KEYS } from '../templates/templates';

/** What a calendar is asked for; everything where a value is absent. */
export const calendarQuery = z.strictObject({
  role: executorRole.optional(),
  municipality: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
});

/** A deadline on the wire; what the fields mean is in shared/regions/deadlines.ts. */
export const deadlineSchema = z.strictObject({
  day: z.iso.date(),
  from: z.iso.date().nullable(),
  kind: z.enum(['template', 'roadmap', 'duty']),
  template: z.enum(TEMPLATE_KEYS).nullable(),
  item: z.string().nullable(),
  title: z.string(),
  for: z.array(executorRole),
  municipality: z.string().nullable(),
  extended: z.boolean(),
  source: source.nullable(),
});
