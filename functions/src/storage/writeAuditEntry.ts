import { newCode } from '../../../shared/columns/code';
import type { AuditEntry } from '../../../shared/contract/auditEntry';
import { auditPartition, auditRow } from './auditKeys';
import type { Store } from './store';

/** Adds a line to a region's audit list. Throws `StoreUnavailable`. */
export async function writeAuditEntry(
  store: Store,
  region: string,
  { asked, ...entry }: AuditEntry,
): Promise<void> {
  const partition = auditPartition(region, entry.at.slice(0, 10));
  const row = auditRow(new Date(entry.at), newCode());
  const values = { ...entry, asked: JSON.stringify(asked) };

  // `exists` is the echo of a change whose first answer was lost: nobody else has this row.
  await store.commit('audit', partition, [{ kind: 'create', row, values }]);
}
