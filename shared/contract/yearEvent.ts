import * as z from 'zod';
import { TEMPLATE_KEYS } from '../templates/templates';
import { reporterParam } from './address';
import { reasonSchema } from './reason';

const template = z.enum(TEMPLATE_KEYS);
/** An id is made like a row code (shared/columns/code.ts). */
const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/);
const reason = reasonSchema;

const shapes = {
  exemption: { kind: z.literal('exemption'), reporter: reporterParam, template: template.nullable(), reason },
  extension: {
    kind: z.literal('extension'),
    reporter: reporterParam.nullable(),
    template,
    due: z.iso.date(),
    reason,
  },
  withdrawal: { kind: z.literal('withdrawal'), event: id, reason },
  closing: { kind: z.literal('closing'), reason },
  reopening: { kind: z.literal('reopening'), reason },
} as const;

/** The id of an event in a path. */
export const eventParam = id;

/**
 * Events after which a year takes no more exemptions and extensions: many times what the offices of a region can be
 * exempted from or given. Taking back, closing and reopening stay possible.
 */
export const MAX_YEAR_EVENTS = 1000;

/** A change in a year on the wire; what the fields mean is in shared/measures/yearRecord.ts. */
export const yearChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject(shapes.exemption),
  z.strictObject(shapes.extension),
  z.strictObject(shapes.withdrawal),
  z.strictObject(shapes.closing),
  z.strictObject(shapes.reopening),
]);

const made = { id, at: z.iso.datetime(), by: z.string() };

/** The same with who made it and when. */
export const yearEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shapes.exemption, ...made }),
  z.strictObject({ ...shapes.extension, ...made }),
  z.strictObject({ ...shapes.withdrawal, ...made }),
  z.strictObject({ ...shapes.closing, ...made }),
  z.strictObject({ ...shapes.reopening, ...made }),
]);
