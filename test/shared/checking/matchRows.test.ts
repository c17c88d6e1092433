import fc from 'fast-check';
import { matchRows } from '../../../shared/checking/matchRows';
import type { Columns, Value } from '../../../shared/columns/columns';
import { valueAt } from '../../../shared/columns/columns';
import { columnsOf } from './sample';

type Found = { row: number; values: readonly Value[] };

function matched(
  columns: Columns,
  keys: readonly string[],
  matches: (values: readonly Value[]) => boolean,
): Found[] {
  const found: Found[] = [];
  matchRows(columns, keys, matches, (row, values) => found.push({ row, values }));

  return found;
}

/** A verdict that depends on every value, and on its place. */
function isOdd(values: readonly Value[]): boolean {
  return [...JSON.stringify(values)].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) % 3 === 0;
}

describe('matchRows', () => {
  it('finds the rows that a walk over the rows finds, in order and with their values', () => {
    const value = fc.constantFrom<Value>('a', 'b', 'c', 1, 0, null);
    const rows = fc.array(fc.record({ x: value, y: value, z: value }), { maxLength: 60 });
    const keys = fc.constantFrom(['x'], ['x', 'y'], ['y', 'x'], ['x', 'y', 'z'], ['x', 'absent']);

    fc.assert(
      fc.property(rows, keys, (list, names) => {
        const columns = columnsOf(list);
        const walked = list
          .map((_, row) => ({ row, values: names.map((name) => valueAt(columns, name, row)) }))
          .filter(({ values }) => isOdd(values));

        expect(matched(columns, names, isOdd)).toEqual(walked);
      }),
      { numRuns: 300 },
    );
  });

  it.each([3, 4])('judges %i rows alike, whether by combinations (4) or one by one', (count) => {
    const columns = columnsOf(
      Array.from({ length: count }, (_, row) => ({ x: row % 2, y: row < 2 ? 'a' : 'b' })),
    );

    expect(matched(columns, ['x', 'y'], ([x]) => x === 1).map(({ row }) => row)).toEqual(
      [1, 3].filter((row) => row < count),
    );
  });

  it('asks for a verdict once a combination, however many rows there are', () => {
    const columns = columnsOf(Array.from({ length: 500 }, (_, row) => ({ x: row % 5, y: row % 3 })));
    let asked = 0;

    matched(columns, ['x', 'y'], () => {
      asked += 1;

      return false;
    });

    expect(asked).toBe(15);
  });

  it('asks for no more verdicts than rows where every value is different', () => {
    const columns = columnsOf(Array.from({ length: 500 }, (_, row) => ({ x: row, y: -row })));
    let asked = 0;

    matched(columns, ['x', 'y'], () => {
      asked += 1;

      return false;
    });

    expect(asked).toBe(500);
  });

  it('finds nothing in no rows', () => {
    expect(matched(columnsOf([]), ['x', 'y'], () => true)).toEqual([]);
  });
});
