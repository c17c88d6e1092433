import {
  headRow,
  idempotencyRow,
  partRow,
  revisionRow,
  rowsOf,
  submissionPartition,
} from '../../../functions/src/storage/keys';

test('the keys of docs/storage.md', () => {
  expect(submissionPartition({ region: 'khabarovsk', year: 2024, template: 'mentees' })).toBe(
    'khabarovsk:2024:mentees',
  );
  expect(headRow('08701000')).toBe('head:08701000');
  expect(revisionRow('08701000', 7)).toBe('rev:08701000:000007');
  expect(partRow('08701000', '1732503600000-abcdefghjkmn', 3)).toBe(
    'part:08701000:1732503600000-abcdefghjkmn:0003',
  );
  expect(idempotencyRow('08701000', 'Мой ключ / 1')).toMatch(/^key:08701000:[0-9a-f]{64}$/);
});

test('revisions sort by number up to a million', () => {
  const rows = [2, 10, 1, 999_999, 100].map((revision) => revisionRow('region', revision));

  expect([...rows].sort()).toEqual(
    [1, 2, 10, 100, 999_999].map((revision) => revisionRow('region', revision)),
  );
});

test('a range holds every row of its kind and none of another', () => {
  const { from, to } = rowsOf('head');
  const within = (row: string) => from <= row && row < to;

  expect([headRow('08701000'), headRow('region'), headRow('zzzzzzzzzzzz')].every(within)).toBe(true);
  expect([revisionRow('region', 1), idempotencyRow('region', 'x'), 'header:x'].some(within)).toBe(false);
});

describe('attacks', () => {
  test.each(['', 'a:b', '../x', 'a b', 'жж', 'a\u0000', 'x'.repeat(65)])(
    'a reporter that would reach another row is refused: %j',
    (reporter) => {
      const refusal = expect.objectContaining({ name: 'StoreLimit', kind: 'key' });

      expect(() => headRow(reporter)).toThrow(refusal);
      expect(() => revisionRow(reporter, 1)).toThrow(refusal);
      expect(() => idempotencyRow(reporter, 'x')).toThrow(refusal);
      expect(() => partRow('region', reporter, 0)).toThrow(refusal);
      expect(() => submissionPartition({ region: reporter, year: 2024, template: 'mentees' })).toThrow(
        refusal,
      );
    },
  );
});
