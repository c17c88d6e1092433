import * as fc from 'fast-check';
import type { Value } from '../../../shared/columns/columns';
import { cutBy } from '../../../shared/measures/cut';
import { quantityOf } from '../../../shared/measures/quantityOf';
import { sumRows } from '../../../shared/measures/sumRows';
import { totalOf } from '../../../shared/measures/total';
import { columnsOf } from './columnsOf';
import { measureAt } from './measureAt';

type Row = { readonly kind: string | null; readonly people: Value };

const people = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.constantFrom<Value>('noData', 'notApplicable', null),
);
const rows = fc.array(fc.record({ kind: fc.constantFrom('a', 'b', null), people }), { maxLength: 30 });
const sums = (given: readonly Row[]) => {
  const columns = columnsOf(given, ['kind', 'people']);

  return sumRows(columns, 'sum', 'people', [cutBy(columns, 'kind', 'kind')]);
};
const cells = (...values: readonly Value[]): readonly Row[] =>
  values.map((value) => ({ kind: null, people: value }));

describe('sumRows', () => {
  it.each([
    ['numbers', [1, 0, 41], { kind: 'exact', value: 42 }, null],
    ['zeros', [0, 0], { kind: 'exact', value: 0 }, null],
    ['a number beside «нет данных»', [7, 'noData'], { kind: 'exact', value: 7 }, 1],
    ['a zero beside «нет данных»', [0, 'noData', 'noData'], { kind: 'exact', value: 0 }, 2],
    ['«нет данных» alone', ['noData', 'noData'], { kind: 'noData' }, 2],
    ['«не применимо» alone', ['notApplicable'], { kind: 'notApplicable' }, null],
    ['«нет данных» beside «не применимо»', ['notApplicable', 'noData'], { kind: 'noData' }, 1],
    ['blanks beside a number', [null, 5], { kind: 'exact', value: 5 }, null],
    ['blanks alone', [null, null], null, null],
  ] as const)('adds %s', (_, values, quantity, missing) => {
    const measures = sums(cells(...values));

    expect(measureAt(measures, 'sum')).toEqual(quantity);
    expect(measureAt(measures, 'sum.missing')).toEqual(
      missing === null ? null : { kind: 'exact', value: missing },
    );
  });

  it('of a sheet without rows is 0', () => {
    expect(sums([])).toEqual([{ key: 'sum', dimensions: {}, quantity: { kind: 'exact', value: 0 } }]);
  });

  it('adds up each group by itself and leaves a row without a group to the whole', () => {
    const measures = sums([
      { kind: 'a', people: 1 },
      { kind: 'a', people: 'noData' },
      { kind: 'b', people: 'noData' },
      { kind: null, people: 10 },
    ]);

    expect(measureAt(measures, 'sum')).toEqual({ kind: 'exact', value: 11 });
    expect(measureAt(measures, 'sum', { kind: 'a' })).toEqual({ kind: 'exact', value: 1 });
    expect(measureAt(measures, 'sum', { kind: 'b' })).toEqual({ kind: 'noData' });
    expect(measureAt(measures, 'sum.missing', { kind: 'b' })).toEqual({ kind: 'exact', value: 1 });
  });

  it('gives a group of blanks no measure', () => {
    expect(measureAt(sums([{ kind: 'a', people: null }]), 'sum', { kind: 'a' })).toBeNull();
  });

  it('is the same in any order of the rows', () => {
    const sorted = (given: readonly Row[]) =>
      sums(given)
        .map((one) => JSON.stringify(one))
        .toSorted();

    fc.assert(
      fc.property(
        rows.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => expect(sorted(shuffled)).toEqual(sorted(given)),
      ),
    );
  });

  it('agrees with the total of the same quantities, and never makes 0 of a missing one', () => {
    fc.assert(
      fc.property(rows, (given) => {
        fc.pre(given.length > 0);

        const measures = sums(given);
        const whole = measureAt(measures, 'sum');
        const total = totalOf(given.flatMap((row) => quantityOf(row.people) ?? []));
        const missing = measureAt(measures, 'sum.missing');

        expect(whole !== null && 'value' in whole ? whole.value : null).toBe(total.value);
        expect(missing !== null && 'value' in missing ? missing.value : 0).toBe(total.noData);
      }),
    );
  });
});
