import { createHash } from 'node:crypto';

/** The one partition of the table `members`. */
export const MEMBERS = 'members';

/**
 * The row of the member who holds `accessKey`. A key has 256 random bits, so a plain SHA-256 cannot be
 * reversed by trying, and a look-up by hash gives no time to measure.
 */
export function memberRow(accessKey: string): string {
  return `key:${createHash('sha256').update(accessKey).digest('hex')}`;
}
