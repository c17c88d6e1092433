import * as z from 'zod';
import { TEMPLATE_KEYS } from '../templates/templates';
import { headReviewSchema } from './reviewSchema';

const template = z.enum(TEMPLATE_KEYS);

const entry = z.strictObject({
  reporter: z.string(),
  template,
  due: z.iso.date(),
  extended: z.boolean(),
  restated: z.boolean(),
  expected: z.boolean(),
  exemption: z.string().nullable(),
  state: z.enum(['missing', 'overdue', 'received', 'receivedLate', 'exempt']),
  revision: z.int().nullable(),
  sentAt: z.iso.datetime().nullable(),
  rows: z.int().nullable(),
  rowsStay: z.literal(true).optional(),
  warnings: z.int().nullable(),
  receipt: z.string().nullable(),
  review: headReviewSchema.optional(),
});

const reporter = z.strictObject({ key: z.string(), kind: z.string(), name: z.string() });

/** The ledger on the wire; what the fields mean is in shared/measures/attainmentResult.ts. */
export const ledgerSchema = z.strictObject({
  region: z.string(),
  year: z.int(),
  asOf: z.iso.datetime(),
  expected: z.int().min(0),
  exempt: z.int().min(0),
  frozenAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  received: z.int().min(0),
  late: z.int().min(0),
  unexpected: z.int().min(0),
  reporters: z.array(reporter),
  unlisted: z.array(reporter),
  entries: z.array(entry),
});

/** A frozen list on the wire; what the fields mean is in shared/measures/yearRecord.ts. */
export const frozenListSchema = z.strictObject({
  frozenAt: z.iso.datetime(),
  due: z.partialRecord(template, z.iso.date()),
  reporters: z.array(
    z.strictObject({
      key: z.string(),
      kind: z.enum(['municipality', 'organisation', 'region']),
      name: z.string(),
      level: z.enum(['school', 'college', 'supplementary']).optional(),
      owes: z.array(template),
    }),
  ),
});
