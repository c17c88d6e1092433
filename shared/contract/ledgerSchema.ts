import * as z from 'zod';
import { TEMPLATE_KEYS } from '../templates/templates';

const entry = z.strictObject({
  reporter: z.string(),
  template: z.enum(TEMPLATE_KEYS),
  due: z.iso.date(),
  state: z.enum(['missing', 'overdue', 'received', 'receivedLate']),
  revision: z.int().nullable(),
  sentAt: z.iso.datetime().nullable(),
  rows: z.int().nullable(),
  warnings: z.int().nullable(),
  receipt: z.string().nullable(),
});

/** The ledger on the wire; what the fields mean is in shared/measures/attainmentResult.ts. */
export const ledgerSchema = z.strictObject({
  region: z.string(),
  year: z.int(),
  asOf: z.iso.datetime(),
  expected: z.int().min(0),
  received: z.int().min(0),
  late: z.int().min(0),
  unexpected: z.int().min(0),
  reporters: z.array(z.strictObject({ key: z.string(), kind: z.string(), name: z.string() })),
  entries: z.array(entry),
});
