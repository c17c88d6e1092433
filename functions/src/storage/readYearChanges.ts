import type { FrozenList, YearEvent } from '../../../shared/measures/yearRecord';
import { FROZEN_ROW, toFrozen } from './frozenEntity';
import { ledgerPartition } from './keys';
import type { LedgerAddress } from './ledgerAddress';
import type { Store } from './store';
import { toYearEvent } from './yearEventEntity';

/** What of a year a single submission depends on. */
export type YearChanges = {
  /** The frozen days; `null`: the list is not frozen. */
  readonly due: FrozenList['due'] | null;
  readonly events: readonly YearEvent[];
};

/** As `readYearRecord` without the list: `event:…` and `frozen` are neighbours, the list lies behind them. */
export async function readYearChanges(store: Store, address: LedgerAddress): Promise<YearChanges> {
  const entities = await store.range('ledgers', ledgerPartition(address), 'event:', 'list:');
  const frozen = entities.find(({ row }) => row === FROZEN_ROW);

  return {
    due: frozen === undefined ? null : toFrozen(frozen.values).due,
    events: entities.filter(({ row }) => row !== FROZEN_ROW).map(({ values }) => toYearEvent(values)),
  };
}
