import type { Change, StoredValue } from './store';

/** Boundary, request line without keys, and headers of one change, as @azure/data-tables 13 writes them (about 600), with room for a long host name. */
const CHANGE_OVERHEAD = 1024;
/** A byte of a key takes three characters in the address, and as many again in the body. */
const KEY_FACTOR = 6;
/** Quotes, colons, commas and `@odata.type":"Edm.Binary"`. */
const PROPERTY_OVERHEAD = 40;

/** An upper bound of what a change takes of its transaction's request, in bytes. */
export function requestBytes(partition: string, change: Change): number {
  const keys = Buffer.byteLength(partition) + Buffer.byteLength(change.row);
  const frame = CHANGE_OVERHEAD + keys * KEY_FACTOR;

  if (change.kind === 'remove') return frame;

  return Object.entries(change.values).reduce(
    (bytes, [name, value]) => bytes + PROPERTY_OVERHEAD + name.length * 2 + bodyBytes(value),
    frame,
  );
}

/** Binary goes as base64, text as JSON in UTF-8, a number in at most 25 characters. */
function bodyBytes(value: StoredValue): number {
  if (typeof value === 'string') return Buffer.byteLength(JSON.stringify(value));
  if (value instanceof Uint8Array) return Math.ceil(value.length / 3) * 4;

  return 25;
}
