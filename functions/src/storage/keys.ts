import { createHash } from 'node:crypto';
import type { LedgerAddress } from './ledgerAddress';
import { StoreLimit } from './storeErrors';
import type { SubmissionPartition } from './submission';

/** Bytes of a partition or row key in UTF-8. Azure takes 1 KiB, Cosmos DB for Table only this much. */
export const KEY_BYTES = 254;

/** The service refuses `/ \ # ?` and control characters in keys. */
const BAD_IN_KEY = /[/\\#?\p{Cc}]/u;

const SEGMENT = /^[A-Za-z0-9-]{1,64}$/;

/** Throws `StoreLimit` unless `key` may be a partition or row key. */
export function checkKey(key: string): void {
  const bytes = Buffer.byteLength(key);

  if (bytes === 0 || bytes > KEY_BYTES) throw new StoreLimit('key', `${bytes} bytes`);
  if (BAD_IN_KEY.test(key)) throw new StoreLimit('key', 'a character that keys cannot hold');
}

/** The partition of the table `submissions`: `khabarovsk:2024:mentees`. Throws `StoreLimit` on a bad segment. */
export function submissionPartition({ region, year, template }: SubmissionPartition): string {
  return [region, String(year), template].map(segment).join(':');
}

/** The row of a reporter's newest revision. */
export function headRow(reporter: string): string {
  return `head:${segment(reporter)}`;
}

/** The row of a revision, from 1 on. */
export function revisionRow(reporter: string, revision: number): string {
  return `rev:${segment(reporter)}:${String(revision).padStart(6, '0')}`;
}

/** The half-open range of all revisions of a reporter. */
export function revisionRows(reporter: string): { readonly from: string; readonly to: string } {
  return { from: `rev:${segment(reporter)}:`, to: `rev:${segment(reporter)};` };
}

/** The row of a part of an upload, from 0 on. */
export function partRow(reporter: string, uploadId: string, part: number): string {
  return `part:${segment(reporter)}:${segment(uploadId)}:${String(part).padStart(4, '0')}`;
}

/** The row that remembers an idempotency key. The key is the sender's own text, so only its hash is stored. */
export function idempotencyRow(reporter: string, idempotencyKey: string): string {
  return `key:${segment(reporter)}:${createHash('sha256').update(idempotencyKey).digest('hex')}`;
}

/** The partition of the table `ledgers`: `khabarovsk:2024`. Throws `StoreLimit` on a bad segment. */
export function ledgerPartition({ region, year }: LedgerAddress): string {
  return [region, String(year)].map(segment).join(':');
}

/** The row of a part of a frozen list, from 0 on. */
export function listRow(part: number): string {
  return `list:${String(part).padStart(4, '0')}`;
}

/** The row of a change in a year. */
export function eventRow(id: string): string {
  return `event:${segment(id)}`;
}

/** The row of an event of a review. Its instant stands in it as 13 digits of milliseconds, so that rows sort by it. */
export function reviewEventRow(reporter: string, at: string, id: string): string {
  return `event:${segment(reporter)}:${String(Date.parse(at)).padStart(13, '0')}:${segment(id)}`;
}

/** The half-open range of the events of a reporter's review. */
export function reviewEventRows(reporter: string): { readonly from: string; readonly to: string } {
  return { from: `event:${segment(reporter)}:`, to: `event:${segment(reporter)};` };
}

/** The row of a year's release, from 1 on: the number is its place, so that two made at once cannot both take it. */
export function releaseRow(number: number): string {
  return `release:${String(number).padStart(4, '0')}`;
}

/** The row of a part of a release, from 0 on. Not among the rows of `release:`. */
export function releasePartRow(number: number, part: number): string {
  return `releasePart:${String(number).padStart(4, '0')}:${String(part).padStart(4, '0')}`;
}

/** The half-open range of all rows that begin with `prefix:`. */
export function rowsOf(prefix: 'head' | 'rev' | 'part' | 'event' | 'release'): {
  readonly from: string;
  readonly to: string;
} {
  // `;` follows `:` in every order the services use.
  return { from: `${prefix}:`, to: `${prefix};` };
}

/** A colon inside a segment would make two addresses one. */
function segment(text: string): string {
  if (!SEGMENT.test(text)) throw new StoreLimit('key', `not a segment: ${JSON.stringify(text.slice(0, 64))}`);

  return text;
}
