import { entityBytes } from '../../../../functions/src/storage/entityBytes';
import { PROPERTY_BYTES } from '../../../../functions/src/storage/limits';
import { requestBytes } from '../../../../functions/src/storage/requestBytes';
import type { Change, StoredValues } from '../../../../functions/src/storage/store';
import { create } from './changes';

/** Binary properties that make the entity exactly `size` bytes by Azure's count. */
export function filledEntity(partition: string, row: string, size: number): StoredValues {
  const values: Record<string, Uint8Array> = {};

  for (let index = 0; ; index += 1) {
    values[`p${index}`] = new Uint8Array();
    const room = size - entityBytes(partition, row, values);

    values[`p${index}`] = new Uint8Array(Math.min(room, PROPERTY_BYTES));
    if (room <= PROPERTY_BYTES) return values;
  }
}

/** Entities of binary and, for the rest, of text that make a request of exactly `size` bytes. */
export function filledTransaction(partition: string, size: number): readonly Change[] {
  const changes: Change[] = [];

  for (let index = 0; ; index += 1) {
    const row = `r${index}`;
    const room = (values: StoredValues) => size - requestOf(partition, [...changes, create(row, values)]);
    const text = room({ text: '' });

    if (text < 30_000) return [...changes, create(row, { text: 'x'.repeat(text) })];
    const bytes = Math.floor((room({ bytes: new Uint8Array() }) - 20_000) / 4) * 3;

    changes.push(create(row, { bytes: new Uint8Array(Math.min(bytes, PROPERTY_BYTES)) }));
  }
}

/** Bytes of the request that carries the changes, as the limits count them. */
export function requestOf(partition: string, changes: readonly Change[]): number {
  return changes.reduce((bytes, change) => bytes + requestBytes(partition, change), 0);
}

/** Bytes of binary in the changes. */
export function binaryOf(changes: readonly Change[]): number {
  return changes
    .flatMap((change) => (change.kind === 'remove' ? [] : Object.values(change.values)))
    .reduce<number>((bytes, value) => bytes + (value instanceof Uint8Array ? value.length : 0), 0);
}
