import * as z from 'zod';
import { quantitySchema } from './receipt';

const state = z.enum([
  'attained',
  'notAttained',
  'noTarget',
  'noData',
  'incomplete',
  'notApplicable',
  'attainedEarlier',
]);

const number = z.number().nullable();

const reporterAttainment = z.strictObject({
  reporter: z.string(),
  receipt: z.string().nullable(),
  numerator: quantitySchema.nullable(),
  denominator: quantitySchema.nullable(),
  value: number,
  state,
});

const indicatorAttainment = z.strictObject({
  indicator: z.string(),
  target: number,
  numerator: number,
  denominator: number,
  value: number,
  gap: number,
  needed: number,
  state,
  attainedYear: z.int().nullable(),
  weakest: z.enum(['exact', 'preliminary', 'estimate']).nullable(),
  coverage: z.strictObject({
    expected: z.int().min(0),
    received: z.int().min(0),
    notApplicable: z.int().min(0),
    noData: z.int().min(0),
  }),
  receipts: z.array(z.string()),
  reporters: z.array(reporterAttainment),
});

/** Attainment on the wire; what the fields mean is in shared/measures/attainmentResult.ts. */
export const attainmentSchema = z.strictObject({
  region: z.string(),
  year: z.int(),
  asOf: z.iso.datetime(),
  indicators: z.array(indicatorAttainment),
});
