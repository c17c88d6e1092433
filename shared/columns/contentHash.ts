import { type Content, canonicalBytes } from './canonicalBytes';

/**
 * SHA-256 of the canonical bytes (canonicalBytes.ts) as 64 hexadecimal digits: the same for equal content in
 * any order of rows, columns, dictionaries and explanations. Throws when the columns have no row codes.
 */
export async function contentHash(content: Content): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', canonicalBytes(content));

  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
