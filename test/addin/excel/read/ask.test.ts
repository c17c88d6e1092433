import fc from 'fast-check';
import { type Ask, takeAsks, weightOf } from '../../../../addin/src/excel/read/ask';

const anyAsks: fc.Arbitrary<readonly Ask[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('formulas' as const, 'values' as const),
    block: fc.integer({ min: 0, max: 3 }),
    top: fc.integer({ min: 0, max: 9 }),
    rows: fc.integer({ min: 1, max: 20 }),
    left: fc.constant(0),
    columns: fc.integer({ min: 1, max: 6 }),
  }),
  { maxLength: 5 },
);

function rowsOf(asks: readonly Ask[]): readonly string[] {
  return asks.flatMap(({ kind, block, top, rows, columns }) =>
    Array.from({ length: rows }, (_, row) => `${kind} ${block} ${top + row} ${columns}`),
  );
}

describe('taking what is read next', () => {
  it('takes all rows in order, none twice', () => {
    fc.assert(
      fc.property(anyAsks, fc.integer({ min: 0, max: 60 }), (asks, cells) => {
        const { now, later } = takeAsks(asks, cells);

        expect(rowsOf([...now, ...later])).toEqual(rowsOf(asks));
      }),
    );
  });

  it('takes no more than there is room for, but never nothing', () => {
    fc.assert(
      fc.property(anyAsks, fc.integer({ min: 0, max: 60 }), (asks, cells) => {
        const { now } = takeAsks(asks, cells);
        const weight = now.reduce((sum, ask) => sum + weightOf(ask), 0);
        const isOneRow = now.length === 1 && now[0]?.rows === 1;

        expect(weight <= cells || isOneRow).toBe(true);
        expect(now.length > 0 || asks.length === 0).toBe(true);
      }),
    );
  });
});
