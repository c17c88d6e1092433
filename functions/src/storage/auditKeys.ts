import { checkKey } from './keys';

/** The partition of the table `audit` for a day of UTC: `khabarovsk:2024-11-25`. Throws `StoreLimit` on a bad key. */
export function auditPartition(region: string, day: string): string {
  const key = `${region}:${day}`;

  checkKey(key);

  return key;
}

/** The row of an entry: rows of a day stand in the order of their instants. */
export function auditRow(at: Date, id: string): string {
  return `entry:${String(at.getTime()).padStart(13, '0')}:${id}`;
}

/** The half-open range of all entries of a day. */
export const AUDIT_ROWS = { from: 'entry:', to: 'entry;' } as const;
