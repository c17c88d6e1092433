import { createHash } from 'node:crypto';

/** The one partition of the table `members`: a key says nothing of its region, and both rows of a member change at once. */
export const MEMBERS = 'members';

/**
 * SHA-256 of an access key, hex. A key has 256 random bits, so a plain hash cannot be reversed by trying, and a
 * look-up by it gives no time to measure.
 */
export function keyHashOf(accessKey: string): string {
  return createHash('sha256').update(accessKey).digest('hex');
}

/** The row by which the member is looked up who holds the key of this hash. */
export function keyRow(keyHash: string): string {
  return `key:${keyHash}`;
}

/** The row of the member who holds `accessKey`. */
export function memberRow(accessKey: string): string {
  return keyRow(keyHashOf(accessKey));
}

/** The row by which a region lists a member. */
export function listingRow(region: string, id: string): string {
  return `member:${region}:${id}`;
}

/** The row with the last day on which a member's key was used. */
export function lastUseRow(region: string, id: string): string {
  return `use:${region}:${id}`;
}

/** The half-open range of a region's rows of a kind. */
export function rowsOfRegion(
  kind: 'member' | 'use',
  region: string,
): { readonly from: string; readonly to: string } {
  // `;` follows `:` in every order the services use.
  return { from: `${kind}:${region}:`, to: `${kind}:${region};` };
}
