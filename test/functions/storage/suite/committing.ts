import { create, plain, replace } from './changes';
import type { SuiteContext } from './suiteContext';
import { TABLE } from './suiteContext';

/** What every adapter must do when it is written to. */
export function committing({ store, fresh }: SuiteContext): void {
  describe('commit', () => {
    test('no changes are a success', async () => {
      expect(await store().commit(TABLE, fresh(), [])).toEqual({ ok: true });
    });

    test('creating a row that exists gives `exists` and changes nothing', async () => {
      const partition = fresh();

      await store().commit(TABLE, partition, [create('a', { x: 1 })]);
      const result = await store().commit(TABLE, partition, [create('b', { x: 2 }), create('a', { x: 2 })]);

      expect(result).toEqual({ ok: false, reason: 'exists' });
      expect(await store().get(TABLE, partition, 'b')).toBeNull();
      expect((await store().get(TABLE, partition, 'a'))?.values).toEqual({ x: 1 });
    });

    test('replacing with the etag that was read puts the new values in place of all old ones', async () => {
      const partition = fresh();
      const old = { x: 1, old: true, bytes: Uint8Array.of(1), gone: Uint8Array.of(2) };
      const values = { x: 2, bytes: Uint8Array.of(3) };

      await store().commit(TABLE, partition, [create('a', old)]);
      const etag = (await store().get(TABLE, partition, 'a'))?.etag ?? '';

      expect(await store().commit(TABLE, partition, [replace('a', values, etag)])).toEqual({ ok: true });
      expect(plain((await store().get(TABLE, partition, 'a'))?.values)).toEqual(plain(values));
    });

    test('replacing with an older etag gives `stale` and changes nothing', async () => {
      const partition = fresh();

      await store().commit(TABLE, partition, [create('a', { x: 1 })]);
      const etag = (await store().get(TABLE, partition, 'a'))?.etag ?? '';
      await store().commit(TABLE, partition, [replace('a', { x: 2 }, etag)]);
      const result = await store().commit(TABLE, partition, [
        create('b', { x: 3 }),
        replace('a', { x: 3 }, etag),
      ]);

      expect(result).toEqual({ ok: false, reason: 'stale' });
      expect(await store().get(TABLE, partition, 'b')).toBeNull();
      expect((await store().get(TABLE, partition, 'a'))?.values).toEqual({ x: 2 });
    });

    test('replacing or removing a row that is not there gives `stale`', async () => {
      const partition = fresh();

      await store().commit(TABLE, partition, [create('a', { x: 1 })]);
      const etag = (await store().get(TABLE, partition, 'a'))?.etag ?? '';
      await store().commit(TABLE, partition, [{ kind: 'remove', row: 'a' }]);

      expect(await store().get(TABLE, partition, 'a')).toBeNull();
      expect(await store().commit(TABLE, partition, [replace('a', { x: 2 }, etag)])).toEqual({
        ok: false,
        reason: 'stale',
      });
      expect(await store().commit(TABLE, partition, [{ kind: 'remove', row: 'a' }])).toEqual({
        ok: false,
        reason: 'stale',
      });
    });

    test('of eight who replace the same row at once, one wins', async () => {
      const partition = fresh();

      await store().commit(TABLE, partition, [create('a', { winner: -1 })]);
      const etag = (await store().get(TABLE, partition, 'a'))?.etag ?? '';
      const results = await Promise.all(
        Array.from({ length: 8 }, (_, winner) =>
          store().commit(TABLE, partition, [replace('a', { winner }, etag)]),
        ),
      );

      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await store().get(TABLE, partition, 'a'))?.values).toEqual({
        winner: results.findIndex(({ ok }) => ok),
      });
    });

    test('long Cyrillic text is intact, in one entity and in many', async () => {
      const partition = fresh();
      const text = 'Наставничество, ёж и № '.repeat(1400);
      const values = { a: text, b: text, c: text, d: text };

      await store().commit(TABLE, partition, [create('one', values)]);
      await store().commit(
        TABLE,
        partition,
        Array.from({ length: 4 }, (_, index) => create(`many${index}`, values)),
      );
      const read = await store().range(TABLE, partition, 'a', 'z');

      expect(read).toHaveLength(5);
      for (const entity of read) expect(entity.values).toEqual(values);
    });
  });
}
