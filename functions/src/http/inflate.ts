import { promisify } from 'node:util';
import { isNativeError } from 'node:util/types';
import { gunzip } from 'node:zlib';
import { type Result, refuse } from '../../../shared/contract/result';

const gunzipAsync = promisify(gunzip);

/** Each chunk of output is a trip through the thread pool; zlib's own 16 KiB make hundreds of them. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Undoes Content-Encoding, off the event loop. Stops as soon as the output passes the limit, however far the
 * body would inflate.
 */
export async function inflate(
  bytes: Buffer,
  encoding: string | null,
  limit: number,
): Promise<Result<Buffer, 'bodyTooLargeInflated' | 'bodyDamaged' | 'encodingUnknown'>> {
  const coding = encoding?.trim().toLowerCase() ?? 'identity';

  if (coding === 'identity' || coding === '') return { ok: true, value: bytes };
  if (coding !== 'gzip') return refuse('encodingUnknown', {});

  try {
    return { ok: true, value: await gunzipAsync(bytes, { chunkSize: CHUNK_BYTES, maxOutputLength: limit }) };
  } catch (error) {
    return isTooLarge(error) ? refuse('bodyTooLargeInflated', { limit }) : refuse('bodyDamaged', {});
  }
}

function isTooLarge(error: unknown): boolean {
  return isNativeError(error) && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
