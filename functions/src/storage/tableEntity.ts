import type { TransactionAction } from '@azure/data-tables';
import type { Change, Entity, StoredValue, StoredValues } from './store';

/** A change as an action of a transaction. */
export function toAction(partition: string, change: Change): TransactionAction {
  const keys = { partitionKey: partition, rowKey: change.row };

  switch (change.kind) {
    case 'create':
      return ['create', { ...toProperties(change.values), ...keys }];
    case 'replace':
      return ['update', { ...toProperties(change.values), ...keys }, 'Replace', { etag: change.etag }];
    case 'remove':
      return ['delete', keys];
  }
}

/** An entity as the client library gives it, without keys, timestamp and metadata. */
export function toEntity(row: string, etag: string, properties: object): Entity {
  const values: Record<string, StoredValue> = {};

  for (const [name, value] of Object.entries(properties)) {
    if (isValue(value) && !isSystemName(name)) values[name] = value;
  }

  return { row, etag, values };
}

/**
 * The library encodes the whole buffer under a view of it (`bytes.subarray(…)`), so binary is encoded here.
 */
function toProperties(values: StoredValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Uint8Array
        ? {
            type: 'Binary',
            value: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'),
          }
        : value,
    ]),
  );
}

/** Azure gives `null` for a selected property that the entity does not have. */
function isValue(value: unknown): value is StoredValue {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value instanceof Uint8Array
  );
}

function isSystemName(name: string): boolean {
  return (
    name === 'partitionKey' ||
    name === 'rowKey' ||
    name === 'timestamp' ||
    name === 'etag' ||
    name.startsWith('odata.')
  );
}
