import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflate, inflate } from 'node:zlib';
import { StoreDamaged } from './storeErrors';
import type { Block } from './submission';

// Asynchronous, so that the event loop goes on and kept-alive sockets to the store do not go stale meanwhile.
const deflateAsync = promisify(deflate);
const inflateAsync = promisify(inflate);

/** A block before it is cut into pieces. `data` is deflated. */
export type DeflatedBlock = Pick<Block, 'name' | 'bytes' | 'hash'> & { readonly data: Uint8Array };

/** Deflates a block at level 1: higher levels cost more time than they save (docs/performance.md). */
export async function deflateBlock(name: string, bytes: Uint8Array): Promise<DeflatedBlock> {
  const data = await deflateAsync(bytes, { level: constants.Z_BEST_SPEED });

  return { name, bytes: bytes.length, hash: sha256(data), data };
}

/** The bytes that were deflated. Throws `StoreDamaged` when `data` is not what was written. */
export async function inflateBlock({ name, bytes, hash }: Block, data: Uint8Array): Promise<Uint8Array> {
  if (sha256(data) !== hash) throw new StoreDamaged(`the hash of ${name} differs`);
  // zlib takes no limit of zero.
  if (bytes === 0) return new Uint8Array();

  return inflateAsync(data, { maxOutputLength: bytes });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
