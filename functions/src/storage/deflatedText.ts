import { promisify } from 'node:util';
import { constants, deflate, inflate } from 'node:zlib';
import { PROPERTY_BYTES } from './limits';
import type { StoredValues } from './store';
import { StoreDamaged, StoreLimit } from './storeErrors';

// Asynchronous for the reason given in deflateBlock.ts.
const deflateAsync = promisify(deflate);
const inflateAsync = promisify(inflate);

/** So many that the measures and the receipt of a submission fill an entity together: both say much the same. */
const PIECES = 8;

/** Bytes of a text before deflating; what says that it is longer is not inflated, whatever has become of it. */
export const TEXT_BYTES = 16_777_216;

/** Names under which a text is stored: `jws`, `jws1` … `jws7`. */
export function deflatedNames(name: string): readonly string[] {
  return Array.from({ length: PIECES }, (_, index) => (index === 0 ? name : `${name}${index}`));
}

/**
 * A text as binary properties of at most 64 KiB, deflated at level 1: higher levels save a few percent here. Throws
 * `StoreLimit` on one that is longer than `TEXT_BYTES`, or still longer than the properties after deflating.
 */
export async function deflatedText(name: string, text: string): Promise<StoredValues> {
  const bytes = Buffer.from(text);

  if (bytes.length > TEXT_BYTES) throw new StoreLimit('text', `${bytes.length} bytes in ${name}`);

  const data = await deflateAsync(bytes, { level: constants.Z_BEST_SPEED });

  if (data.length > PIECES * PROPERTY_BYTES) {
    throw new StoreLimit('text', `${data.length} deflated bytes in ${name}`);
  }

  const used = deflatedNames(name).slice(0, Math.ceil(data.length / PROPERTY_BYTES));

  return Object.fromEntries(
    used.map((property, index) => [
      property,
      data.subarray(index * PROPERTY_BYTES, (index + 1) * PROPERTY_BYTES),
    ]),
  );
}

/** The text that `deflatedText` stored under `name`; `null` where there is none. Throws `StoreDamaged`. */
export async function inflatedText(name: string, values: StoredValues): Promise<string | null> {
  const pieces = deflatedNames(name)
    .map((property) => values[property])
    .filter((piece) => piece instanceof Uint8Array);

  if (pieces.length === 0) return null;

  try {
    // zlib checks a sum of its own, so that a piece that is missing or another one is noticed.
    const bytes = await inflateAsync(Buffer.concat(pieces), { maxOutputLength: TEXT_BYTES });

    return bytes.toString();
  } catch (error) {
    throw new StoreDamaged(`${name} is not what was deflated`, { cause: error });
  }
}
