import { fromWireFacts, type WireFacts } from '../../../shared/facts/wireFacts';
import type { Partitions } from '../../../shared/release/family';
import type { Release } from '../../../shared/release/released';
import { inflateBlock } from './deflateBlock';
import { ledgerPartition, releasePartRow } from './keys';
import type { LedgerAddress } from './ledgerAddress';
import type { StoredRelease } from './releaseEntity';
import type { Store } from './store';
import { StoreDamaged } from './storeErrors';
import { RELEASE_BLOCKS } from './writeRelease';

/** A release as it was made. Throws `StoreDamaged` when something is not what was written. */
export async function readRelease(
  store: Store,
  address: LedgerAddress,
  release: StoredRelease,
): Promise<Release> {
  const [content, partitions] = await Promise.all([
    readBlock(store, address, release, RELEASE_BLOCKS.content),
    readBlock(store, address, release, RELEASE_BLOCKS.partitions),
  ]);
  // Safe: the hashes are those of what writeRelease wrote.
  const { facts, ...rest } = content as Omit<Release, 'facts' | 'partitions'> & {
    readonly facts: WireFacts;
  };

  return { ...rest, facts: fromWireFacts(facts), partitions: partitions as Partitions };
}

async function readBlock(
  store: Store,
  address: LedgerAddress,
  { number, blocks }: StoredRelease,
  name: string,
): Promise<unknown> {
  const block = blocks.find((one) => one.name === name);

  if (block === undefined) throw new StoreDamaged(`no ${name} in a release`);

  const partition = ledgerPartition(address);
  const parts = [...new Set(block.pieces.map(({ part }) => part))];
  const read = await Promise.all(
    parts.map(async (part) => {
      const select = block.pieces.flatMap((piece) => (piece.part === part ? [piece.property] : []));

      return [part, await store.get('ledgers', partition, releasePartRow(number, part), select)] as const;
    }),
  );
  const entities = new Map(read);
  const pieces = block.pieces.map(({ part, property }) => {
    const piece = entities.get(part)?.values[property];

    if (!(piece instanceof Uint8Array)) throw new StoreDamaged(`a piece of a release's ${name} is missing`);

    return piece;
  });

  return JSON.parse(Buffer.from(await inflateBlock(block, Buffer.concat(pieces))).toString());
}
