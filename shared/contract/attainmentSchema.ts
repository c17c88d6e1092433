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
  'hidden',
]);

const number = z.number().nullable();
const quality = z.enum(['exact', 'preliminary', 'estimate']).nullable();
const receipts = z.array(z.string());

const coverage = z.strictObject({
  expected: z.int().min(0),
  received: z.int().min(0),
  notApplicable: z.int().min(0),
  noData: z.int().min(0),
});

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
  previous: number,
  repeated: z.number().min(0),
  attainedYear: z.int().nullable(),
  weakest: quality,
  coverage,
  receipts,
  reporters: z.array(reporterAttainment),
});

const ladderAttainment = z.strictObject({
  ladder: z.string(),
  target: number,
  counted: z.enum(['stock', 'flow']),
  value: number,
  gap: number,
  needed: number,
  state,
  weakest: quality,
  coverage,
  previous: number,
  municipal: number,
  receipts,
  reporters: z.array(
    z.strictObject({
      reporter: z.string(),
      receipt: z.string().nullable(),
      value: number,
      hidden: z.literal(true).optional(),
    }),
  ),
});

const coverageAttainment = z.strictObject({
  key: z.string(),
  target: number,
  numerator: number,
  denominator: number,
  value: number,
  gap: number,
  needed: number,
  state,
  weakest: quality,
  coverage,
  previous: number,
  receipts,
  missing: z.array(z.string()),
  reporters: z.array(
    z.strictObject({ reporter: z.string(), receipt: z.string().nullable(), covered: number, total: number }),
  ),
});

/** Attainment on the wire; what the fields mean is in shared/measures/attainmentResult.ts. */
export const attainmentSchema = z.strictObject({
  region: z.string(),
  year: z.int(),
  asOf: z.iso.datetime(),
  indicators: z.array(indicatorAttainment),
  ladders: z.array(ladderAttainment),
  coverages: z.array(coverageAttainment),
});
