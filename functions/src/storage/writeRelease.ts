import { toWireFacts } from '../../../shared/facts/wireFacts';
import type { Release } from '../../../shared/release/released';
import { deflateBlock } from './deflateBlock';
import { entityBytes } from './entityBytes';
import { ledgerPartition, releasePartRow, releaseRow } from './keys';
import type { LedgerAddress } from './ledgerAddress';
import { packParts } from './packParts';
import { type ReleaseHead, releaseValues } from './releaseEntity';
import type { Change, Store } from './store';

/** The blocks of a release: what it says, and how its numbers were published, which later ones are compared with. */
export const RELEASE_BLOCKS = { content: 'content', partitions: 'partitions' } as const;

/**
 * Keeps a release for good, whole or not at all. Tells whether it has the number of `head` now: one that was made
 * meanwhile is left as it is. Throws `StoreLimit` on more than a transaction holds.
 */
export async function writeRelease(
  store: Store,
  address: LedgerAddress,
  head: ReleaseHead,
  { facts, partitions, ...rest }: Release,
): Promise<boolean> {
  const partition = ledgerPartition(address);
  const deflated = await Promise.all([
    deflateBlock(RELEASE_BLOCKS.content, bytesOf({ ...rest, facts: toWireFacts(facts) })),
    deflateBlock(RELEASE_BLOCKS.partitions, bytesOf(partitions)),
  ]);
  const { parts, blocks } = packParts(deflated, entityBytes(partition, releasePartRow(head.number, 0), {}));
  const pieces = parts.map(
    (values, part): Change => ({ kind: 'create', row: releasePartRow(head.number, part), values }),
  );
  const result = await store.commit('ledgers', partition, [
    { kind: 'create', row: releaseRow(head.number), values: releaseValues({ ...head, blocks }) },
    ...pieces,
  ]);

  return result.ok;
}

function bytesOf(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
