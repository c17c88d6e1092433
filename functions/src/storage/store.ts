/** The tables of docs/storage.md. */
export const TABLES = ['submissions', 'ledgers', 'members', 'audit', 'practices'] as const;

/** The name of a table. */
export type TableName = (typeof TABLES)[number];

/** A stored value. Binary stays as bytes. */
export type StoredValue = string | number | boolean | Uint8Array;

/** The named values of an entity. */
export type StoredValues = Readonly<Record<string, StoredValue>>;

/** An entity as it was read, without its partition, which every call names once. */
export type Entity = {
  readonly row: string;
  readonly values: StoredValues;
  readonly etag: string;
};

/**
 * A change inside one partition. `replace` demands the etag that was read. `remove` has no such guard: only
 * what never changes is removed, and the client library cannot put an etag on a removal in a transaction.
 */
export type Change =
  | { readonly kind: 'create'; readonly row: string; readonly values: StoredValues }
  | { readonly kind: 'replace'; readonly row: string; readonly values: StoredValues; readonly etag: string }
  | { readonly kind: 'remove'; readonly row: string };

/** `exists`: a row to create is there already. `stale`: a row to replace has changed, or one to replace or remove has gone. */
export type CommitResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'exists' | 'stale' };

/**
 * Where submissions live. Adapters pass the same suite (test/functions/storage/storeSuite.ts). A store that
 * cannot be reached throws `StoreUnavailable`; a key or a change over a limit (limits.ts) throws `StoreLimit`
 * before anything is sent.
 */
export type Store = {
  /** One entity, or `null`. With `select` only the named values are read; those it does not have are absent. */
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
  /**
   * All changes or none, at most 100 in one partition, each of another row. When the store answered too late
   * and the change was sent twice, `exists` or `stale` may be the echo of its own success.
   */
  readonly commit: (table: TableName, partition: string, changes: readonly Change[]) => Promise<CommitResult>;
};
