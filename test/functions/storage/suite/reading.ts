import { TRANSACTION_ENTITIES } from '../../../../functions/src/storage/limits';
import { create, plain } from './changes';
import type { SuiteContext } from './suiteContext';
import { TABLE } from './suiteContext';

/** What every adapter must do when it is read from. */
export function reading({ store, fresh }: SuiteContext): void {
  describe('get', () => {
    test('a row that is not there gives null', async () => {
      expect(await store().get(TABLE, fresh(), 'nothing')).toBeNull();
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

      await store().commit(TABLE, partition, [create('row', values)]);
      const read = await store().get(TABLE, partition, 'row');

      expect(plain(read?.values)).toEqual(plain(values));
      expect(read?.row).toBe('row');
      expect(read?.etag).toEqual(expect.any(String));
    });

    test('a view of a larger buffer is written without its surroundings', async () => {
      const partition = fresh();
      const whole = Uint8Array.from([1, 2, 3, 4, 5]);

      await store().commit(TABLE, partition, [create('row', { bytes: whole.subarray(1, 3) })]);

      expect(plain((await store().get(TABLE, partition, 'row'))?.values)).toEqual({ bytes: [2, 3] });
    });

    test('select reads the named values only; one that is not there is absent', async () => {
      const partition = fresh();

      await store().commit(TABLE, partition, [create('row', { one: 1, two: 2 })]);

      expect((await store().get(TABLE, partition, 'row', ['two', 'three']))?.values).toEqual({ two: 2 });
    });
  });

  describe('range', () => {
    test('rows from the first up to but without the last, sorted', async () => {
      const partition = fresh();

      await store().commit(
        TABLE,
        partition,
        ['c', 'a', 'b', 'd'].map((row) => create(row, { row })),
      );

      expect((await store().range(TABLE, partition, 'a', 'c')).map(({ row }) => row)).toEqual(['a', 'b']);
    });

    test('an empty range is an empty list, and other partitions are not seen', async () => {
      const partition = fresh();

      await store().commit(TABLE, fresh(), [create('a', { x: 1 })]);

      expect(await store().range(TABLE, partition, 'a', 'z')).toEqual([]);
    });

    test('more rows than one page of 1,000', async () => {
      const partition = fresh();
      const rows = Array.from({ length: 1050 }, (_, index) => `row${String(index).padStart(4, '0')}`);

      for (let start = 0; start < rows.length; start += TRANSACTION_ENTITIES) {
        const changes = rows.slice(start, start + TRANSACTION_ENTITIES).map((row) => create(row, { x: 1 }));

        await store().commit(TABLE, partition, changes);
      }

      const read = await store().range(TABLE, partition, 'row', 'rox', ['x']);

      expect(read.map(({ row }) => row)).toEqual(rows);
      expect(read[1049]?.values).toEqual({ x: 1 });
    });

    test('with an empty select rows come without values', async () => {
      const partition = fresh();

      await store().commit(TABLE, partition, [create('a', { x: 1 })]);

      expect(await store().range(TABLE, partition, 'a', 'b', [])).toEqual([
        { row: 'a', values: {}, etag: expect.any(String) },
      ]);
    });
  });
}
