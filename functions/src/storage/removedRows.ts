import { ledgerPartition } from './keys';
import type { LedgerAddress } from './ledgerAddress';
import type { Store } from './store';
import { StoreDamaged } from './storeErrors';

/** Lies outside the rows that `readYearRecord` reads. */
const ROW = 'removed';

/** Instant up to which the rows sent for a year are no longer kept, ISO; `null`: all are. Throws `StoreDamaged`. */
export async function readRowsRemoved(store: Store, address: LedgerAddress): Promise<string | null> {
  const marker = await store.get('ledgers', ledgerPartition(address), ROW);

  if (marker === null) return null;
  if (typeof marker.values.at !== 'string') throw new StoreDamaged('a removal without its instant');

  return marker.values.at;
}

/** Notes that rows sent for a year up to `now` are no longer kept. Gives `false` when somebody else noted it meanwhile. */
export async function noteRowsRemoved(store: Store, address: LedgerAddress, now: Date): Promise<boolean> {
  const partition = ledgerPartition(address);
  const marker = await store.get('ledgers', partition, ROW);
  const values = { at: now.toISOString() };
  const { ok } = await store.commit('ledgers', partition, [
    marker === null
      ? { kind: 'create', row: ROW, values }
      : { kind: 'replace', row: ROW, values, etag: marker.etag },
  ]);

  return ok;
}
