import type { YearRecord } from '../../../shared/measures/yearRecord';
import { inflateBlock } from './deflateBlock';
import { FROZEN_ROW, toFrozen, toListed } from './frozenEntity';
import { ledgerPartition, rowsOf } from './keys';
import type { LedgerAddress } from './ledgerAddress';
import type { Entity, Store } from './store';
import { StoreDamaged } from './storeErrors';
import type { Block } from './submission';
import { toYearEvent } from './yearEventEntity';

/** Rows of every kind that a year has. */
const ALL_ROWS = { from: 'event:', to: 'list;' };

/** All that is kept of a year besides its submissions: one range read. Throws `StoreDamaged`. */
export async function readYearRecord(store: Store, address: LedgerAddress): Promise<YearRecord> {
  const { from, to } = ALL_ROWS;
  const entities = await store.range('ledgers', ledgerPartition(address), from, to);
  const { from: firstEvent, to: pastEvents } = rowsOf('event');
  const events = entities
    .filter(({ row }) => row >= firstEvent && row < pastEvents)
    .map(({ values }) => toYearEvent(values));
  const frozen = entities.find(({ row }) => row === FROZEN_ROW);

  if (frozen === undefined) return { frozen: null, events };

  const { block, ...when } = toFrozen(frozen.values);
  const reporters = toListed(await inflateBlock(block, joinPieces(block, entities)));

  return { frozen: { ...when, reporters }, events };
}

function joinPieces({ pieces }: Block, entities: readonly Entity[]): Uint8Array {
  const lists = entities.filter(({ row }) => row.startsWith('list:'));

  return Buffer.concat(
    pieces.map(({ part, property }) => {
      const piece = lists[part]?.values[property];

      if (!(piece instanceof Uint8Array)) throw new StoreDamaged('a piece of a frozen list is missing');

      return piece;
    }),
  );
}
