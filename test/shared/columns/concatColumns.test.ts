import fc from 'fast-check';
import { type Columns, type Value, valueAt } from '../../../shared/columns/columns';
import { concatColumns } from '../../../shared/columns/concatColumns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';

const KEYS = ['a', 'b', 'c'];
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('x', 'y', '', '0'),
  fc.constantFrom(0, 1, 2.5),
  fc.constant(null),
);

/** A part that has some of the columns. */
const part: fc.Arbitrary<Columns> = fc.tuple(fc.nat({ max: 12 }), fc.subarray(KEYS)).chain(([rows, keys]) =>
  fc.tuple(...keys.map(() => fc.array(value, { minLength: rows, maxLength: rows }))).map((columns) => ({
    rows,
    columns: Object.fromEntries(keys.map((key, index) => [key, encodeColumn(columns[index] ?? [])])),
  })),
);

const valuesOf = (columns: Columns, key: string) =>
  Array.from({ length: columns.rows }, (_, row) => valueAt(columns, key, row));

describe('concatColumns', () => {
  it('has every part’s values one after another, blanks where a part lacks the column', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const joined = concatColumns(parts, KEYS);

        for (const key of KEYS) {
          expect(valuesOf(joined, key)).toEqual(parts.flatMap((one) => valuesOf(one, key)));
        }
      }),
    );
  });

  it('encodes as a whole would be: no entry twice, none unused, in order of first appearance', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const joined = concatColumns(parts, KEYS);

        for (const key of KEYS) expect(joined.columns[key]).toEqual(encodeColumn(valuesOf(joined, key)));
      }),
    );
  });

  it('of nothing has no rows', () => {
    expect(concatColumns([], ['a'])).toEqual({ rows: 0, columns: { a: encodeColumn([]) } });
  });
});
