import fc from 'fast-check';
import { countDistinct } from '../../../shared/measures/countDistinct';
import { countRows } from '../../../shared/measures/countRows';
import { cutBy } from '../../../shared/measures/cut';
import type { Measure } from '../../../shared/measures/measure';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

const rows = fc.array(
  fc.record({
    kind: fc.constantFrom('a', 'b', 'c', null),
    organisation: fc.constantFrom('x', 'y', 'z', null),
    done: fc.constantFrom('yes', 'no', null),
  }),
  { maxLength: 30 },
);
const KEYS = ['kind', 'organisation', 'done'];

const sumOf = (measures: readonly Measure[]): number =>
  measures
    .filter(({ dimensions }) => 'kind' in dimensions)
    .reduce((sum, { key, dimensions }) => sum + (countAt(measures, key, dimensions) ?? 0), 0);

describe('countRows', () => {
  it('gives groups of a closed list that add up to the rows in which the list is filled', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const columns = columnsOf(some, KEYS);
        const measures = countRows(columns, 'rows', [cutBy(columns, 'kind', 'kind')]);

        expect(countAt(measures, 'rows')).toBe(some.length);
        expect(sumOf(measures)).toBe(some.filter(({ kind }) => kind !== null).length);
      }),
    );
  });

  it('adds up over two sheets to what it gives over both together', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const count = (some: typeof one, dimensions: Measure['dimensions']) => {
          const columns = columnsOf(some, KEYS);

          return (
            countAt(countRows(columns, 'rows', [cutBy(columns, 'kind', 'kind')]), 'rows', dimensions) ?? 0
          );
        };

        for (const dimensions of [{}, { kind: 'a' }, { kind: 'b' }, { kind: 'c' }])
          expect(count(one, dimensions) + count(other, dimensions)).toBe(
            count([...one, ...other], dimensions),
          );
      }),
    );
  });

  it('has no measure for a group in which no row passes, and the whole always', () => {
    const columns = columnsOf([{ kind: 'a', organisation: 'x', done: 'no' }]);
    const measures = countRows(columns, 'rows', [cutBy(columns, 'kind', 'kind')], () => false);

    expect(measures.map(({ dimensions }) => dimensions)).toEqual([{}]);
    expect(countAt(measures, 'rows')).toBe(0);
  });
});

describe('countDistinct', () => {
  it('counts what a set of the values would hold, in every group', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const columns = columnsOf(some, KEYS);
        const isDone = (row: number): boolean => some[row]?.done === 'yes';
        const measures = countDistinct(
          columns,
          'organisations',
          'organisation',
          cutBy(columns, 'kind', 'kind'),
          isDone,
        );

        for (const kind of ['a', 'b', 'c']) {
          const found = some.filter(
            (row) => row.kind === kind && row.done === 'yes' && row.organisation !== null,
          );
          const distinct = new Set(found.map(({ organisation }) => organisation)).size;

          expect(countAt(measures, 'organisations', { kind }) ?? 0).toBe(distinct);
        }
      }),
    );
  });

  it('counts nothing in a column that the sheet does not have', () => {
    expect(
      countAt(countDistinct(columnsOf([{ kind: 'a' }]), 'organisations', 'organisation'), 'organisations'),
    ).toBe(0);
  });
});
