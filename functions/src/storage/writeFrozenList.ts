import type { FrozenList } from '../../../shared/measures/yearRecord';
import { deflateBlock } from './deflateBlock';
import { entityBytes } from './entityBytes';
import { FROZEN_ROW, LIST_BLOCK } from './frozenEntity';
import { ledgerPartition, listRow } from './keys';
import type { LedgerAddress } from './ledgerAddress';
import { packParts } from './packParts';
import type { Change, Store } from './store';

/**
 * Keeps a year's list for good, whole or not at all. 2,000 reporters take two entities. Tells whether it is
 * this list that stands now: one that was frozen before is left as it is.
 */
export async function writeFrozenList(
  store: Store,
  address: LedgerAddress,
  { frozenAt, due, reporters }: FrozenList,
): Promise<boolean> {
  const partition = ledgerPartition(address);
  const block = await deflateBlock(LIST_BLOCK, Buffer.from(JSON.stringify(reporters)));
  const { parts, blocks } = packParts([block], entityBytes(partition, listRow(0), {}));
  const lists = parts.map((values, part): Change => ({ kind: 'create', row: listRow(part), values }));
  const result = await store.commit('ledgers', partition, [
    {
      kind: 'create',
      row: FROZEN_ROW,
      values: { frozenAt, due: JSON.stringify(due), blocks: JSON.stringify(blocks) },
    },
    ...lists,
  ]);

  return result.ok;
}
