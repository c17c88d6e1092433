import * as z from 'zod';
import { TEMPLATE_KEYS } from '../templates/templates';
import { attainmentSchema } from './attainmentSchema';
import { ledgerSchema } from './ledgerSchema';
import { measureSchema } from './receipt';
import { reporterSchema } from './reporter';
import { headReviewSchema } from './reviewSchema';

/** The head of a submission on the wire; what the fields mean is in shared/measures/attainmentResult.ts. */
export const headSchema = z.strictObject({
  reporter: z.string(),
  template: z.enum(TEMPLATE_KEYS),
  revision: z.int().min(1),
  receipt: z.string(),
  sentAt: z.iso.datetime(),
  late: z.boolean(),
  restated: z.boolean(),
  rows: z.int().min(0),
  warnings: z.int().min(0),
  measures: z.array(measureSchema),
  review: headReviewSchema.optional(),
});

/** All that the region's own sheets of a year are made from, but for the profile, which the caller has. */
export const regionYearSchema = z.strictObject({
  region: z.string(),
  year: z.int(),
  asOf: z.iso.datetime(),
  /** Local day of the reading in the region. */
  today: z.iso.date(),
  reporters: z.array(reporterSchema),
  heads: z.array(headSchema),
  previous: z.array(headSchema),
  attainment: attainmentSchema,
  ledger: ledgerSchema,
});
