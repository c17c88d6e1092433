import { isAscii, isUtf8, transcode } from 'node:buffer';

/**
 * Text of UTF-8 bytes, `null` for what is no UTF-8. Registries hold codes only, and ASCII is decoded at the
 * speed of memory; Cyrillic through `transcode` takes a third of `toString('utf8')` (docs/performance.md).
 */
export function decodeUtf8(bytes: Buffer): string | null {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) return null;

  return transcode(bytes, 'utf8', 'ucs2').toString('ucs2');
}
