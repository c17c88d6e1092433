import type { Change, StoredValues } from '../../../../functions/src/storage/store';

/** A change that creates a row. */
export function create(row: string, values: StoredValues): Change {
  return { kind: 'create', row, values };
}

/** A change that replaces a row. */
export function replace(row: string, values: StoredValues, etag: string): Change {
  return { kind: 'replace', row, values, etag };
}

/** Bytes as lists, so that a Buffer equals the Uint8Array it was made from. */
export function plain(values: StoredValues | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? [...value] : value,
    ]),
  );
}
