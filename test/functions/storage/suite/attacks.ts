import { create } from './changes';
import type { SuiteContext } from './suiteContext';
import { TABLE } from './suiteContext';

/** Keys, ranges and names that every adapter must refuse or take literally. */
export function attacks({ store, fresh }: SuiteContext): void {
  describe('attacks', () => {
    test.each(['', '/', 'a/b', '\\', '#', '?', 'a\u0000', 'a\nb', 'a\u007f', '\u0085'])(
      'a key that cannot be stored is refused before anything is sent: %j',
      async (key) => {
        const limit = { name: 'StoreLimit', kind: 'key' };

        await expect(store().get(TABLE, fresh(), key)).rejects.toMatchObject(limit);
        await expect(store().get(TABLE, key, 'a')).rejects.toMatchObject(limit);
        await expect(store().range(TABLE, key, 'a', 'b')).rejects.toMatchObject(limit);
        await expect(store().commit(TABLE, fresh(), [create(key, { x: 1 })])).rejects.toMatchObject(limit);
      },
    );

    test("an apostrophe in a key or a range is text, not the end of a query's text", async () => {
      const partition = `${fresh()}' or '1' eq '1`;

      await store().commit(TABLE, partition, [create("it's", { x: 1 })]);

      expect((await store().get(TABLE, partition, "it's"))?.values).toEqual({ x: 1 });
      expect(await store().range(TABLE, partition, "a' or RowKey ge 'a", "b' or RowKey ge 'a")).toEqual([]);
      expect(await store().range(TABLE, partition, "it'", "it't")).toHaveLength(1);
    });

    test.each(['PartitionKey', 'RowKey', 'rowKey', 'etag', 'timestamp', 'odata.type', 'имя', '1a', ''])(
      'a property cannot be named %j',
      async (property) => {
        await expect(
          store().commit(TABLE, fresh(), [create('a', { [property]: 'x' })]),
        ).rejects.toMatchObject({ name: 'StoreLimit', kind: 'propertyName' });
      },
    );
  });
}
