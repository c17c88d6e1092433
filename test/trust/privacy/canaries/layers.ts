import { isUtf8 } from 'node:buffer';
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { unpack } from '../../../../shared/xlsx/zip/unpack';
import { zipEntries } from '../../../../shared/xlsx/zip/zipEntries';

const PACKED = [gunzipSync, inflateSync, inflateRawSync] as const;
/** A packed body in a packed file in a packed body: deeper nothing of Svod's is. */
const DEPTH = 3;

/** `bytes` as they are, and what they are packed from: gzip, deflate, or the files of a zip. */
export async function layersOf(bytes: Uint8Array, depth = DEPTH): Promise<readonly Buffer[]> {
  const own = Buffer.from(bytes);
  if (depth === 0 || own.length === 0) return [own];

  const inner = await unpacked(own);
  const deeper = await Promise.all(inner.map((layer) => layersOf(layer, depth - 1)));

  return [own, ...deeper.flat()];
}

async function unpacked(bytes: Buffer): Promise<readonly Buffer[]> {
  if (bytes.subarray(0, 2).toString() === 'PK') {
    return Promise.all(zipEntries(bytes).map(async (entry) => Buffer.from(await unpack(bytes, entry))));
  }

  // Packed bytes are no text, and trying them costs most of the time.
  if (isUtf8(bytes)) return [];

  for (const unpackOne of PACKED) {
    const layer = attempt(() => unpackOne(bytes));
    if (layer !== null && layer.length > 0) return [layer];
  }

  return [];
}

/** What is not packed that way is no fault: it is looked at as it is. */
function attempt(unpackOne: () => Buffer): Buffer | null {
  try {
    return unpackOne();
  } catch {
    return null;
  }
}
