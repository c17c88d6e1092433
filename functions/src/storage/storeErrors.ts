/** The store cannot be reached, or answers that it is too busy, after the client's own retries. Trying later may help. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** What of a key, an entity or a transaction was too much for the store. */
export type StoreLimitKind =
  | 'key'
  | 'propertyName'
  | 'property'
  | 'properties'
  | 'entity'
  | 'transactionEntities'
  | 'transactionBytes'
  | 'text';

/** A change that the store would refuse, found before anything was sent. */
export class StoreLimit extends Error {
  override readonly name = 'StoreLimit';

  /** @param detail what was measured, for the log */
  constructor(
    readonly kind: StoreLimitKind,
    detail: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}

/** What is stored is not what was written. Trying again does not help. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
}

/**
 * Why a store cannot be used as it is set up. `libraryMissing`: no native library for this machine; `notOurs`: a file of
 * another program; `newer`: made by a newer Svod; `noJournal`: the file system has no shared memory for the journal.
 */
export type StoreUnusableKind = 'libraryMissing' | 'notOurs' | 'newer' | 'noJournal';

/** The store is set up wrongly. Whoever runs the service has to mend it. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';

  /** @param detail the path or the platform, for the log */
  constructor(
    readonly kind: StoreUnusableKind,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
  }
}
