/** A stored value. Binary stays as bytes; `undefined` is not stored. */
export type StoredValue = string | number | boolean | Uint8Array;

/** An entity without its partition, which every call names once. `etag` is set on what was read. */
export type Entity = {
  readonly row: string;
  readonly values: Readonly<Record<string, StoredValue>>;
  readonly etag?: string;
};

/** A change inside one partition. `replace` and `remove` demand the etag that was read. */
export type Change =
  | { readonly kind: 'create'; readonly row: string; readonly values: Readonly<Record<string, StoredValue>> }
  | {
      readonly kind: 'replace';
      readonly row: string;
      readonly values: Readonly<Record<string, StoredValue>>;
      readonly etag: string;
    }
  | { readonly kind: 'remove'; readonly row: string; readonly etag: string };

/** `exists`: a row to create is there already. `stale`: a row to replace or remove has changed or gone. */
export type CommitResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'exists' | 'stale' };

/** The tables of docs/storage.md. */
export type TableName = 'submissions' | 'ledgers' | 'members' | 'profiles';

/**
 * Where submissions live. Adapters pass the same suite (test/functions/storage). A store that cannot be
 * reached throws `StoreUnavailable`; a change over a limit throws `StoreLimit`, before anything is sent.
 */
export type Store = {
  /** One entity, or `null`. With `select` only the named values are read. */
  readonly get: (
    table: TableName,
    partition: string,
    row: string,
    select?: readonly string[],
  ) => Promise<Entity | null>;
  /** Entities with `from` ≤ row < `to`, sorted by row. */
  readonly range: (
    table: TableName,
    partition: string,
    from: string,
    to: string,
    select?: readonly string[],
  ) => Promise<readonly Entity[]>;
  /** All changes or none, at most 100 in one partition. */
  readonly commit: (table: TableName, partition: string, changes: readonly Change[]) => Promise<CommitResult>;
};
