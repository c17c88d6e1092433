import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflate, inflate } from 'node:zlib';
import { isMostlyCodes } from '../../../shared/columns/isMostlyCodes';
import { StoreDamaged } from './storeErrors';
import type { Block } from './submission';

// Asynchronous, so that the event loop goes on and kept-alive sockets to the store do not go stale meanwhile.
const deflateAsync = promisify(deflate);
const inflateAsync = promisify(inflate);

/** More than zlib's own bytes around a block, with a margin. */
const FRAME_BYTES = 1024;

/** A block before it is cut into pieces. `data` is deflated. */
export type DeflatedBlock = Pick<Block, 'name' | 'bytes' | 'hash'> & { readonly data: Uint8Array };

/**
 * Deflates a block at level 1: higher levels cost more time than they save (docs/performance.md). Random codes
 * hardly get smaller and are only framed.
 */
export async function deflateBlock(name: string, bytes: Uint8Array): Promise<DeflatedBlock> {
  const level = isMostlyCodes(bytes) ? constants.Z_NO_COMPRESSION : constants.Z_BEST_SPEED;
  // One chunk: each is a trip through the thread pool of its own.
  const data = await deflateAsync(bytes, { level, chunkSize: bytes.length + FRAME_BYTES });

  return { name, bytes: bytes.length, hash: sha256(data), data };
}

/** The bytes that were deflated. Throws `StoreDamaged` when `data` is not what was written. */
export async function inflateBlock({ name, bytes, hash }: Block, data: Uint8Array): Promise<Uint8Array> {
  if (sha256(data) !== hash) throw new StoreDamaged(`the hash of ${name} differs`);
  // zlib takes no limit of zero.
  if (bytes === 0) return new Uint8Array();

  return inflateAsync(data, { maxOutputLength: bytes, chunkSize: Math.max(constants.Z_MIN_CHUNK, bytes) });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
