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
