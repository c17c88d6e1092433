import * as z from 'zod';
import { TEMPLATE_KEYS } from '../templates/templates';
import { findingCodeSchema } from './findingCodeSchema';

/** A quantity on the wire (shared/measures/quantity.ts). */
export const quantitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['exact', 'estimate', 'preliminary']), value: z.number() }),
  z.strictObject({ kind: z.literal('noData') }),
  z.strictObject({ kind: z.literal('notApplicable') }),
]);

/** A measure on the wire and in a receipt. */
export const measureSchema = z.strictObject({
  key: z.string(),
  dimensions: z.record(z.string(), z.string()),
  quantity: quantitySchema,
});

/**
 * What is signed: who sent what, when, what it adds up to, and which checks it passed against what. The id
 * is `{region}.{year}.{template}.{reporter}.{revision}`.
 */
export const receiptSchema = z.strictObject({
  id: z.string(),
  region: z.string(),
  year: z.int(),
  template: z.enum(TEMPLATE_KEYS),
  /** The version in which it was sent. */
  templateVersion: z.int(),
  /** The version as which it was read and added up; absent where it is the same. */
  readAs: z.int().optional(),
  reporter: z.string(),
  revision: z.int().min(1),
  /** SHA-256 over the canonical bytes of the columns and explanations, hex. */
  contentHash: z.string(),
  rows: z.int().min(0),
  /** Only the measures were sent, the rows stay in the workbook; absent where they came. */
  rowsStay: z.literal(true).optional(),
  sentAt: z.iso.datetime(),
  /** The member who sent it: an id, not a person's name. */
  sentBy: z.string(),
  late: z.boolean(),
  /** Corrected after the year was closed, and why; absent in every other receipt. */
  restatement: z.strictObject({ reason: z.string() }).optional(),
  measures: z.array(measureSchema),
  checks: z.strictObject({
    rulesRun: z.array(findingCodeSchema),
    /** Compared with: part → receipt id. */
    comparedWith: z.record(z.string(), z.string()),
    warnings: z.int().min(0),
    explained: z.int().min(0),
    /** Rules over local columns, run in the workbook: code → number of findings. As the sender states it. */
    local: z.partialRecord(findingCodeSchema, z.int().min(0)),
    /**
     * Where the rows stay: the rules over shared columns that could run in the workbook only; how many findings each
     * had is in `local`. Absent in every other receipt.
     */
    inWorkbook: z.array(findingCodeSchema).optional(),
  }),
});

/** A receipt before signing. */
export type Receipt = z.infer<typeof receiptSchema>;

/** A receipt and its signature: a compact JWS (EdDSA, Ed25519) whose payload is the receipt's JSON. */
export const signedReceiptSchema = z.strictObject({ receipt: receiptSchema, jws: z.string() });

/** A receipt with its signature. */
export type SignedReceipt = z.infer<typeof signedReceiptSchema>;
