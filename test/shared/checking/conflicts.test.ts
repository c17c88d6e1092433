import fc from 'fast-check';
import { conflictsAcross, conflictsWithin } from '../../../shared/checking/conflicts';

/** Keys and values of up to 12 rows; −1 stands for none. */
const rows = fc.array(
  fc.record({ key: fc.integer({ min: -1, max: 4 }), value: fc.integer({ min: -1, max: 3 }) }),
  {
    minLength: 5,
    maxLength: 12,
  },
);

type Row = { readonly key: number; readonly value: number };

const keysOf = (all: readonly Row[]) => Int32Array.from(all, ({ key }) => key);
const valuesOf = (all: readonly Row[]) => Int32Array.from(all, ({ value }) => value);
const says = ({ key, value }: Row) => key >= 0 && value >= 0;

describe('conflictsWithin', () => {
  it('marks every row whose key another row has with another value', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const expected = all.map(
          (row) =>
            says(row) && all.some((one) => says(one) && one.key === row.key && one.value !== row.value),
        );

        expect([...conflictsWithin(keysOf(all), valuesOf(all))].map(Boolean)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('conflictsAcross', () => {
  it('marks the later rows whose key the earlier ones have, though never with their value', () => {
    fc.assert(
      fc.property(rows, fc.nat(12), (all, first) => {
        const earlier = all.slice(0, first).filter(says);
        const expected = all.map((row, index) => {
          const same = earlier.filter(({ key }) => key === row.key);

          return (
            index >= first && says(row) && same.length > 0 && !same.some(({ value }) => value === row.value)
          );
        });

        expect([...conflictsAcross(keysOf(all), valuesOf(all), first)].map(Boolean)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
