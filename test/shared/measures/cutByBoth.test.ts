import * as fc from 'fast-check';
import { countRows } from '../../../shared/measures/countRows';
import { cutBy } from '../../../shared/measures/cut';
import { cutByBoth } from '../../../shared/measures/cutByBoth';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

type Row = { readonly item: string | null; readonly level: string | null };

const rows = fc.array(
  fc.record({ item: fc.constantFrom('1', '2+3', '3', null), level: fc.constantFrom('x', 'y', null) }),
);
const itemsOf = (item: string) => item.split('+');
const counts = (given: readonly Row[]) => {
  const columns = columnsOf(given, ['item', 'level']);
  const both = cutByBoth(cutBy(columns, 'item', 'item', itemsOf), cutBy(columns, 'level', 'level'));

  return countRows(columns, 'rows', [both]);
};

describe('cutByBoth', () => {
  it('limits a group to what both cuts limit it to', () => {
    const measures = counts([
      { item: '1', level: 'x' },
      { item: '1', level: 'y' },
      { item: '2+3', level: 'y' },
      { item: '3', level: 'y' },
    ]);

    expect(measures.slice(1).map(({ dimensions }) => dimensions)).toEqual([
      { item: '1', level: 'x' },
      { item: '1', level: 'y' },
      { item: '2', level: 'y' },
      { item: '3', level: 'y' },
    ]);
    expect(countAt(measures, 'rows', { item: '3', level: 'y' })).toBe(2);
  });

  it.each([
    { item: '1', level: null },
    { item: null, level: 'x' },
    { item: null, level: null },
  ])('has no group for a row with %j', (row) => {
    expect(counts([row])).toHaveLength(1);
  });

  it('counts exactly the rows that are in both groups', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const measures = counts(given);

        for (const [item, level] of [
          ['1', 'x'],
          ['2', 'y'],
          ['3', 'x'],
        ] as const) {
          const count = given.filter(
            (row) => row.level === level && row.item?.split('+').includes(item),
          ).length;

          expect(countAt(measures, 'rows', { item, level })).toBe(count === 0 ? null : count);
        }
      }),
    );
  });
});
