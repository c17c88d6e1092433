import { refuse } from '../fileRefused';
import { crc32 } from './crc32';
import { packedBytes } from './packedBytes';
import type { ZipEntry } from './zipEntry';

const STORED = 0;
const DEFLATED = 8;

/**
 * The content of an entry. It never grows past the size the directory states, which `zipEntries` has limited,
 * so a small file cannot unpack to gigabytes.
 */
export async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  const content = await unpacked(packed, entry);

  if (content.length !== entry.size || crc32(content) !== entry.crc) refuse('damaged');

  return content;
}

async function unpacked(packed: Uint8Array, { method, size }: ZipEntry): Promise<Uint8Array> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) refuse('damaged');

  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));

  return joined(await chunks(stream, size));
}

async function chunks(stream: ReadableStream<Uint8Array>, limit: number): Promise<readonly Uint8Array[]> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];

  try {
    for (let total = 0; total <= limit; ) {
      const { done, value } = await reader.read();

      if (done) return parts;

      total += value.length;
      parts.push(value);
    }
  } catch {
    // Whatever the platform says of bytes that are not deflated, the file is damaged.
    return refuse('damaged');
  }

  await reader.cancel();

  return refuse('damaged');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;

  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }

  return whole;
}
