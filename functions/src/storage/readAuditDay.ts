import * as z from 'zod';
import { type AuditEntry, auditEntrySchema } from '../../../shared/contract/auditEntry';
import { AUDIT_ROWS, auditPartition } from './auditKeys';
import type { Store } from './store';
import { StoreDamaged } from './storeErrors';

const stored = auditEntrySchema
  .extend({ asked: z.string().transform((text): unknown => JSON.parse(text)) })
  .pipe(auditEntrySchema);

/** The audit list of one day of UTC, oldest first: one range read. Throws `StoreDamaged`. */
export async function readAuditDay(
  store: Store,
  region: string,
  day: string,
): Promise<readonly AuditEntry[]> {
  const { from, to } = AUDIT_ROWS;
  const entities = await store.range('audit', auditPartition(region, day), from, to);

  return entities.map(({ row, values }) => {
    const read = stored.safeParse(values);

    if (!read.success) throw new StoreDamaged(`an audit entry ${row}: ${z.prettifyError(read.error)}`);

    return read.data;
  });
}
