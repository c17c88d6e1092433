import { entityBytes } from './entityBytes';
import { checkKey } from './keys';
import { requestBytes } from './requestBytes';
import type { Change, StoredValue, StoredValues } from './store';
import { StoreLimit } from './storeErrors';

/*
 * Limits of Azure Table storage (learn.microsoft.com/azure/storage/tables/scalability-targets). Azurite does
 * not enforce all of them, so they are enforced here, before anything is sent.
 */

/** Size of an entity as Azure counts it (entityBytes.ts). */
export const ENTITY_BYTES = 1_048_576;

/** Properties of an entity besides PartitionKey, RowKey and Timestamp. */
export const PROPERTIES = 252;

/** Bytes of one property: binary as it is, text in UTF-16. */
export const PROPERTY_BYTES = 65_536;

/** Entities in one transaction. */
export const TRANSACTION_ENTITIES = 100;

/** Bytes of a transaction's request (requestBytes.ts): base64 leaves room for a little less than 3 MiB of binary. */
export const TRANSACTION_BYTES = 4_194_304;

const PROPERTY_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** Names the service or its client library gives to something else. */
const TAKEN_NAMES = new Set([
  'PartitionKey',
  'RowKey',
  'Timestamp',
  'partitionKey',
  'rowKey',
  'timestamp',
  'etag',
]);

/** Throws `StoreLimit` when the store would refuse one of the changes or all of them together. */
export function checkChanges(partition: string, changes: readonly Change[]): void {
  checkKey(partition);
  if (changes.length > TRANSACTION_ENTITIES) {
    throw new StoreLimit('transactionEntities', `${changes.length} entities`);
  }

  let bytes = 0;

  for (const change of changes) {
    checkKey(change.row);
    if (change.kind !== 'remove') checkEntity(partition, change.row, change.values);
    bytes += requestBytes(partition, change);
  }

  if (bytes > TRANSACTION_BYTES) throw new StoreLimit('transactionBytes', `${bytes} bytes`);
}

function checkEntity(partition: string, row: string, values: StoredValues): void {
  const properties = Object.entries(values);

  if (properties.length > PROPERTIES) throw new StoreLimit('properties', `${properties.length} in ${row}`);
  for (const [name, value] of properties) checkProperty(row, name, value);

  const bytes = entityBytes(partition, row, values);

  if (bytes > ENTITY_BYTES) throw new StoreLimit('entity', `${bytes} bytes in ${row}`);
}

function checkProperty(row: string, name: string, value: StoredValue): void {
  if (!PROPERTY_NAME.test(name) || TAKEN_NAMES.has(name))
    throw new StoreLimit('propertyName', `${name} in ${row}`);

  const bytes = typeof value === 'string' ? value.length * 2 : value instanceof Uint8Array ? value.length : 0;

  if (bytes > PROPERTY_BYTES) throw new StoreLimit('property', `${bytes} bytes in ${row}, ${name}`);
}
