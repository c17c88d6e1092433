import * as z from 'zod';
import { ROLES } from './role';

/** Who asked for what, or changed what. No content and no names of people: addresses only. */
export const auditEntrySchema = z.strictObject({
  /** Instant, ISO. */
  at: z.iso.datetime(),
  /** The member's id. */
  by: z.string(),
  /** Which office the key was issued to, as it was called then. */
  label: z.string(),
  role: z.enum(ROLES),
  kind: z.enum(['read', 'change']),
  /** Name of the operation (shared/contract/contract.ts). */
  operation: z.string(),
  /** What the path and the query named besides the region. */
  asked: z.record(z.string(), z.string()),
});

/** A line of the audit list. */
export type AuditEntry = z.infer<typeof auditEntrySchema>;
