import { entityBytes } from '../../../../functions/src/storage/entityBytes';
import { KEY_BYTES } from '../../../../functions/src/storage/keys';
import {
  ENTITY_BYTES,
  PROPERTIES,
  PROPERTY_BYTES,
  TRANSACTION_BYTES,
  TRANSACTION_ENTITIES,
} from '../../../../functions/src/storage/limits';
import type { Change } from '../../../../functions/src/storage/store';
import { create } from './changes';
import { binaryOf, filledEntity, filledTransaction, requestOf } from './filled';
import type { SuiteContext } from './suiteContext';
import { TABLE } from './suiteContext';

/** The limits that every adapter must enforce. */
export function limits({ store, fresh }: SuiteContext): void {
  describe('limits: the greatest is stored, one more is refused', () => {
    const stored = async (partition: string, changes: readonly Change[]) => {
      expect(await store().commit(TABLE, partition, changes)).toEqual({ ok: true });
    };
    const refused = async (partition: string, changes: readonly Change[], kind: string) => {
      await expect(store().commit(TABLE, partition, changes)).rejects.toMatchObject({
        name: 'StoreLimit',
        kind,
      });
    };

    test('64 KiB of binary in a property', async () => {
      await stored(fresh(), [create('a', { bytes: new Uint8Array(PROPERTY_BYTES) })]);
      await refused(fresh(), [create('a', { bytes: new Uint8Array(PROPERTY_BYTES + 1) })], 'property');
    });

    test('32 Ki characters in a property, whatever they take in UTF-8', async () => {
      await stored(fresh(), [create('a', { text: 'ж'.repeat(PROPERTY_BYTES / 2) })]);
      await refused(fresh(), [create('a', { text: 'x'.repeat(PROPERTY_BYTES / 2 + 1) })], 'property');
    });

    test('252 properties in an entity', async () => {
      const properties = (count: number) =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, index]));

      await stored(fresh(), [create('a', properties(PROPERTIES))]);
      await refused(fresh(), [create('a', properties(PROPERTIES + 1))], 'properties');
    });

    test('1 MiB in an entity', async () => {
      const partition = fresh();
      const full = filledEntity(partition, 'a', ENTITY_BYTES);
      const over = filledEntity(partition, 'b', ENTITY_BYTES + 1);

      expect(entityBytes(partition, 'a', full)).toBe(1_048_576);
      await stored(partition, [create('a', full)]);
      await refused(partition, [create('b', over)], 'entity');
    });

    test('100 entities in a transaction', async () => {
      const changes = Array.from({ length: TRANSACTION_ENTITIES }, (_, index) =>
        create(`row${index}`, { x: 1 }),
      );

      await stored(fresh(), changes);
      await refused(fresh(), [...changes, create('one-more', { x: 1 })], 'transactionEntities');
    });

    test('4 MiB of request, that is nearly 3 MiB of binary, in a transaction', async () => {
      const partition = fresh();
      const full = filledTransaction(partition, TRANSACTION_BYTES);
      const over = filledTransaction(partition, TRANSACTION_BYTES + 1);

      expect(requestOf(partition, full)).toBe(TRANSACTION_BYTES);
      expect(binaryOf(full)).toBeGreaterThan(0.98 * 3 * 1_048_576);
      await stored(partition, full);
      await refused(fresh(), over, 'transactionBytes');
    });

    test('254 bytes in a key', async () => {
      const longest = 'ж'.repeat(KEY_BYTES / 2);

      await stored(longest, [create(longest, { x: 1 })]);
      expect((await store().get(TABLE, longest, longest))?.values).toEqual({ x: 1 });
      await refused(`${longest}a`, [create('a', { x: 1 })], 'key');
      await refused(fresh(), [create(`${longest}a`, { x: 1 })], 'key');
    });
  });
}
