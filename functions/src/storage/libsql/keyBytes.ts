import { StoreDamaged } from '../storeErrors';

/**
 * A key as it is stored: UTF-16, high byte first. Bytes compare as JavaScript compares texts, so that a range is the
 * same as in the table service; SQLite's own text compares as UTF-8 does and ends at a NUL when it is read.
 */
export function keyBytes(key: string): Buffer {
  return Buffer.from(key, 'utf16le').swap16();
}

/** The key in such bytes. Throws `StoreDamaged`. */
export function keyText(bytes: Uint8Array): string {
  if (bytes.length % 2 !== 0) throw new StoreDamaged(`a key of ${bytes.length} bytes`);

  return Buffer.from(bytes).swap16().toString('utf16le');
}
