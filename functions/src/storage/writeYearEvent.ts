import type { YearEvent } from '../../../shared/measures/yearRecord';
import { eventRow, ledgerPartition } from './keys';
import type { LedgerAddress } from './ledgerAddress';
import type { Store } from './store';
import { toYearEvent, yearEventValues } from './yearEventEntity';

/** Keeps an event. Gives the one that stands under its id now: this one, or another that was faster. */
export async function writeYearEvent(
  store: Store,
  address: LedgerAddress,
  event: YearEvent,
): Promise<YearEvent> {
  const partition = ledgerPartition(address);
  const row = eventRow(event.id);
  const result = await store.commit('ledgers', partition, [
    { kind: 'create', row, values: yearEventValues(event) },
  ]);

  if (result.ok) return event;

  const standing = await store.get('ledgers', partition, row);

  if (standing === null) throw new Error(`event ${event.id}: refused, and nothing stands in its way`);

  return toYearEvent(standing.values);
}
