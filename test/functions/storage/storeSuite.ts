import { entityBytes } from '../../../functions/src/storage/entityBytes';
import { KEY_BYTES } from '../../../functions/src/storage/keys';
import {
  ENTITY_BYTES,
  PROPERTIES,
  PROPERTY_BYTES,
  TRANSACTION_BYTES,
  TRANSACTION_ENTITIES,
} from '../../../functions/src/storage/limits';
import { requestBytes } from '../../../functions/src/storage/requestBytes';
import type { Change, Store, StoredValues } from '../../../functions/src/storage/store';

const TABLE = 'submissions';

/** What every adapter of the store must do. `makeStore` is called in `beforeAll`; the tables must be there. */
export function storeSuite(name: string, makeStore: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    let partitions = 0;
    /** A partition that no other test uses. */
    const fresh = () => {
      partitions += 1;

      return `suite:${partitions}`;
    };

    beforeAll(async () => {
      store = await makeStore();
    });

    describe('get', () => {
      test('a row that is not there gives null', async () => {
        expect(await store.get(TABLE, fresh(), 'nothing')).toBeNull();
      });

      test('values come back as they were written', async () => {
        const partition = fresh();
        const values = {
          text: 'Ёлка «Школа № 1», съезд — 🙂',
          empty: '',
          date: '2024-11-25T00:00:00.000Z',
          int: 42,
          negative: -7,
          big: 9_007_199_254_740_991,
          fraction: 0.1,
          yes: true,
          no: false,
          bytes: Uint8Array.from([0, 255, 128, 10, 13]),
          noBytes: new Uint8Array(),
        };

        await store.commit(TABLE, partition, [create('row', values)]);
        const read = await store.get(TABLE, partition, 'row');

        expect(plain(read?.values)).toEqual(plain(values));
        expect(read?.row).toBe('row');
        expect(read?.etag).toEqual(expect.any(String));
      });

      test('a view of a larger buffer is written without its surroundings', async () => {
        const partition = fresh();
        const whole = Uint8Array.from([1, 2, 3, 4, 5]);

        await store.commit(TABLE, partition, [create('row', { bytes: whole.subarray(1, 3) })]);

        expect(plain((await store.get(TABLE, partition, 'row'))?.values)).toEqual({ bytes: [2, 3] });
      });

      test('select reads the named values only; one that is not there is absent', async () => {
        const partition = fresh();

        await store.commit(TABLE, partition, [create('row', { one: 1, two: 2 })]);

        expect((await store.get(TABLE, partition, 'row', ['two', 'three']))?.values).toEqual({ two: 2 });
      });
    });

    describe('range', () => {
      test('rows from the first up to but without the last, sorted', async () => {
        const partition = fresh();

        await store.commit(
          TABLE,
          partition,
          ['c', 'a', 'b', 'd'].map((row) => create(row, { row })),
        );

        expect((await store.range(TABLE, partition, 'a', 'c')).map(({ row }) => row)).toEqual(['a', 'b']);
      });

      test('an empty range is an empty list, and other partitions are not seen', async () => {
        const partition = fresh();

        await store.commit(TABLE, fresh(), [create('a', { x: 1 })]);

        expect(await store.range(TABLE, partition, 'a', 'z')).toEqual([]);
      });

      test('more rows than one page of 1,000', async () => {
        const partition = fresh();
        const rows = Array.from({ length: 1050 }, (_, index) => `row${String(index).padStart(4, '0')}`);

        for (let start = 0; start < rows.length; start += TRANSACTION_ENTITIES) {
          const changes = rows.slice(start, start + TRANSACTION_ENTITIES).map((row) => create(row, { x: 1 }));

          await store.commit(TABLE, partition, changes);
        }

        const read = await store.range(TABLE, partition, 'row', 'rox', ['x']);

        expect(read.map(({ row }) => row)).toEqual(rows);
        expect(read[1049]?.values).toEqual({ x: 1 });
      });

      test('with an empty select rows come without values', async () => {
        const partition = fresh();

        await store.commit(TABLE, partition, [create('a', { x: 1 })]);

        expect(await store.range(TABLE, partition, 'a', 'b', [])).toEqual([
          { row: 'a', values: {}, etag: expect.any(String) },
        ]);
      });
    });

    describe('commit', () => {
      test('no changes are a success', async () => {
        expect(await store.commit(TABLE, fresh(), [])).toEqual({ ok: true });
      });

      test('creating a row that exists gives `exists` and changes nothing', async () => {
        const partition = fresh();

        await store.commit(TABLE, partition, [create('a', { x: 1 })]);
        const result = await store.commit(TABLE, partition, [create('b', { x: 2 }), create('a', { x: 2 })]);

        expect(result).toEqual({ ok: false, reason: 'exists' });
        expect(await store.get(TABLE, partition, 'b')).toBeNull();
        expect((await store.get(TABLE, partition, 'a'))?.values).toEqual({ x: 1 });
      });

      test('replacing with the etag that was read puts the new values in place of all old ones', async () => {
        const partition = fresh();

        await store.commit(TABLE, partition, [create('a', { x: 1, old: true })]);
        const etag = (await store.get(TABLE, partition, 'a'))?.etag ?? '';

        expect(await store.commit(TABLE, partition, [replace('a', { x: 2 }, etag)])).toEqual({ ok: true });
        expect((await store.get(TABLE, partition, 'a'))?.values).toEqual({ x: 2 });
      });

      test('replacing with an older etag gives `stale` and changes nothing', async () => {
        const partition = fresh();

        await store.commit(TABLE, partition, [create('a', { x: 1 })]);
        const etag = (await store.get(TABLE, partition, 'a'))?.etag ?? '';
        await store.commit(TABLE, partition, [replace('a', { x: 2 }, etag)]);
        const result = await store.commit(TABLE, partition, [
          create('b', { x: 3 }),
          replace('a', { x: 3 }, etag),
        ]);

        expect(result).toEqual({ ok: false, reason: 'stale' });
        expect(await store.get(TABLE, partition, 'b')).toBeNull();
        expect((await store.get(TABLE, partition, 'a'))?.values).toEqual({ x: 2 });
      });

      test('replacing or removing a row that is not there gives `stale`', async () => {
        const partition = fresh();

        await store.commit(TABLE, partition, [create('a', { x: 1 })]);
        const etag = (await store.get(TABLE, partition, 'a'))?.etag ?? '';
        await store.commit(TABLE, partition, [{ kind: 'remove', row: 'a' }]);

        expect(await store.get(TABLE, partition, 'a')).toBeNull();
        expect(await store.commit(TABLE, partition, [replace('a', { x: 2 }, etag)])).toEqual({
          ok: false,
          reason: 'stale',
        });
        expect(await store.commit(TABLE, partition, [{ kind: 'remove', row: 'a' }])).toEqual({
          ok: false,
          reason: 'stale',
        });
      });

      test('of eight who replace the same row at once, one wins', async () => {
        const partition = fresh();

        await store.commit(TABLE, partition, [create('a', { winner: -1 })]);
        const etag = (await store.get(TABLE, partition, 'a'))?.etag ?? '';
        const results = await Promise.all(
          Array.from({ length: 8 }, (_, winner) =>
            store.commit(TABLE, partition, [replace('a', { winner }, etag)]),
          ),
        );

        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect((await store.get(TABLE, partition, 'a'))?.values).toEqual({
          winner: results.findIndex(({ ok }) => ok),
        });
      });

      test('long Cyrillic text is intact, in one entity and in many', async () => {
        const partition = fresh();
        const text = 'Наставничество, ёж и № '.repeat(1400);
        const values = { a: text, b: text, c: text, d: text };

        await store.commit(TABLE, partition, [create('one', values)]);
        await store.commit(
          TABLE,
          partition,
          Array.from({ length: 4 }, (_, index) => create(`many${index}`, values)),
        );
        const read = await store.range(TABLE, partition, 'a', 'z');

        expect(read).toHaveLength(5);
        for (const entity of read) expect(entity.values).toEqual(values);
      });
    });

    describe('limits: the greatest is stored, one more is refused', () => {
      const stored = async (partition: string, changes: readonly Change[]) => {
        expect(await store.commit(TABLE, partition, changes)).toEqual({ ok: true });
      };
      const refused = async (partition: string, changes: readonly Change[], kind: string) => {
        await expect(store.commit(TABLE, partition, changes)).rejects.toMatchObject({
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
        expect((await store.get(TABLE, longest, longest))?.values).toEqual({ x: 1 });
        await refused(`${longest}a`, [create('a', { x: 1 })], 'key');
        await refused(fresh(), [create(`${longest}a`, { x: 1 })], 'key');
      });
    });

    describe('attacks', () => {
      test.each(['', '/', 'a/b', '\\', '#', '?', 'a\u0000', 'a\nb', 'a\u007f', '\u0085'])(
        'a key that cannot be stored is refused before anything is sent: %j',
        async (key) => {
          const limit = { name: 'StoreLimit', kind: 'key' };

          await expect(store.get(TABLE, fresh(), key)).rejects.toMatchObject(limit);
          await expect(store.get(TABLE, key, 'a')).rejects.toMatchObject(limit);
          await expect(store.range(TABLE, key, 'a', 'b')).rejects.toMatchObject(limit);
          await expect(store.commit(TABLE, fresh(), [create(key, { x: 1 })])).rejects.toMatchObject(limit);
        },
      );

      test("an apostrophe in a key or a range is text, not the end of a query's text", async () => {
        const partition = `${fresh()}' or '1' eq '1`;

        await store.commit(TABLE, partition, [create("it's", { x: 1 })]);

        expect((await store.get(TABLE, partition, "it's"))?.values).toEqual({ x: 1 });
        expect(await store.range(TABLE, partition, "a' or RowKey ge 'a", "b' or RowKey ge 'a")).toEqual([]);
        expect(await store.range(TABLE, partition, "it'", "it't")).toHaveLength(1);
      });

      test.each(['PartitionKey', 'RowKey', 'rowKey', 'etag', 'timestamp', 'odata.type', 'имя', '1a', ''])(
        'a property cannot be named %j',
        async (property) => {
          await expect(
            store.commit(TABLE, fresh(), [create('a', { [property]: 'x' })]),
          ).rejects.toMatchObject({ name: 'StoreLimit', kind: 'propertyName' });
        },
      );
    });
  });
}

function create(row: string, values: StoredValues): Change {
  return { kind: 'create', row, values };
}

function replace(row: string, values: StoredValues, etag: string): Change {
  return { kind: 'replace', row, values, etag };
}

/** Bytes as lists, so that a Buffer equals the Uint8Array it was made from. */
function plain(values: StoredValues | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? [...value] : value,
    ]),
  );
}

/** Binary properties that make the entity exactly `size` bytes by Azure's count. */
function filledEntity(partition: string, row: string, size: number): StoredValues {
  const values: Record<string, Uint8Array> = {};

  for (let index = 0; ; index += 1) {
    values[`p${index}`] = new Uint8Array();
    const room = size - entityBytes(partition, row, values);

    values[`p${index}`] = new Uint8Array(Math.min(room, PROPERTY_BYTES));
    if (room <= PROPERTY_BYTES) return values;
  }
}

/** Entities of binary and, for the rest, of text that make a request of exactly `size` bytes. */
function filledTransaction(partition: string, size: number): readonly Change[] {
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

function requestOf(partition: string, changes: readonly Change[]): number {
  return changes.reduce((bytes, change) => bytes + requestBytes(partition, change), 0);
}

function binaryOf(changes: readonly Change[]): number {
  return changes
    .flatMap((change) => (change.kind === 'remove' ? [] : Object.values(change.values)))
    .reduce<number>((bytes, value) => bytes + (value instanceof Uint8Array ? value.length : 0), 0);
}
