import * as fc from 'fast-check';
import { addTotals, emptyTotal, totalOf } from '../../../shared/measures/total';
import { quantity } from './arbitraries';

const quantities = fc.array(quantity, { maxLength: 12 });
const total = quantities.map(totalOf);

describe('totalOf', () => {
  test('numbers, holes and «not applicable» are each counted, and the weakest number is told', () => {
    expect(
      totalOf([
        { kind: 'exact', value: 10 },
        { kind: 'preliminary', value: 5.5 },
        { kind: 'noData' },
        { kind: 'notApplicable' },
        { kind: 'noData' },
      ]),
    ).toEqual({ value: 15.5, weakest: 'preliminary', given: 2, noData: 2, notApplicable: 1 });
  });

  test.each([
    ['nothing at all', [], { noData: 0, notApplicable: 0 }],
    ['only «no data»', [{ kind: 'noData' }], { noData: 1, notApplicable: 0 }],
    ['only «not applicable»', [{ kind: 'notApplicable' }], { noData: 0, notApplicable: 1 }],
  ] as const)('%s has no value rather than 0', (_, given, counts) => {
    expect(totalOf(given)).toEqual({ value: null, weakest: null, given: 0, ...counts });
  });

  test('zeros that were given add up to 0', () => {
    expect(totalOf([{ kind: 'exact', value: 0 }, { kind: 'noData' }]).value).toBe(0);
  });

  test('does not depend on the order, and loses nothing', () => {
    fc.assert(
      fc.property(quantities, (given) => {
        const sum = totalOf(given);

        expect(totalOf([...given].reverse())).toEqual(sum);
        expect(sum.given + sum.noData + sum.notApplicable).toBe(given.length);
        expect(sum.value === null).toBe(given.every((each) => !('value' in each)));
      }),
    );
  });

  test('what is missing never changes the value', () => {
    fc.assert(
      fc.property(quantities, (given) => {
        expect(totalOf(given.filter((each) => 'value' in each)).value).toBe(totalOf(given).value);
      }),
    );
  });
});

describe('addTotals', () => {
  test('is commutative and associative with the empty total as identity', () => {
    fc.assert(
      fc.property(total, total, total, (a, b, c) => {
        expect(addTotals(a, b)).toEqual(addTotals(b, a));
        expect(addTotals(addTotals(a, b), c)).toEqual(addTotals(a, addTotals(b, c)));
        expect(addTotals(a, emptyTotal)).toEqual(a);
      }),
    );
  });

  test('the total of two parts is the total of the whole', () => {
    fc.assert(
      fc.property(quantities, quantities, (first, second) => {
        expect(addTotals(totalOf(first), totalOf(second))).toEqual(totalOf([...first, ...second]));
      }),
    );
  });
});
