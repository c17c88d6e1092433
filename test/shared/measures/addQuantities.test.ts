import * as fc from 'fast-check';
import { addQuantities } from '../../../shared/measures/addQuantities';
import type { Quantity } from '../../../shared/measures/quantity';
import { quantity } from './arbitraries';

const of = (kind: Quantity['kind']): Quantity =>
  kind === 'noData' || kind === 'notApplicable' ? { kind } : { kind, value: 2 };

describe('addQuantities', () => {
  test.each([
    ['exact', 'exact', { kind: 'exact', value: 4 }],
    ['exact', 'preliminary', { kind: 'preliminary', value: 4 }],
    ['exact', 'estimate', { kind: 'estimate', value: 4 }],
    ['exact', 'noData', { kind: 'exact', value: 2 }],
    ['exact', 'notApplicable', { kind: 'exact', value: 2 }],
    ['preliminary', 'preliminary', { kind: 'preliminary', value: 4 }],
    ['preliminary', 'estimate', { kind: 'estimate', value: 4 }],
    ['preliminary', 'noData', { kind: 'preliminary', value: 2 }],
    ['preliminary', 'notApplicable', { kind: 'preliminary', value: 2 }],
    ['estimate', 'estimate', { kind: 'estimate', value: 4 }],
    ['estimate', 'noData', { kind: 'estimate', value: 2 }],
    ['estimate', 'notApplicable', { kind: 'estimate', value: 2 }],
    ['noData', 'noData', { kind: 'noData' }],
    ['noData', 'notApplicable', { kind: 'noData' }],
    ['notApplicable', 'notApplicable', { kind: 'notApplicable' }],
  ] as const)('%s and %s give %j, in either order', (first, second, sum) => {
    expect(addQuantities(of(first), of(second))).toEqual(sum);
    expect(addQuantities(of(second), of(first))).toEqual(sum);
  });

  test('decimals that binary fractions cannot hold add up to the decimal sum', () => {
    expect(addQuantities({ kind: 'exact', value: 0.1 }, { kind: 'exact', value: 0.2 })).toEqual({
      kind: 'exact',
      value: 0.3,
    });
  });

  test('a zero that was given stays a number beside what is missing', () => {
    expect(addQuantities({ kind: 'exact', value: 0 }, { kind: 'noData' })).toEqual({
      kind: 'exact',
      value: 0,
    });
  });

  test('is commutative and associative, and «not applicable» changes nothing', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (a, b, c) => {
        expect(addQuantities(a, b)).toEqual(addQuantities(b, a));
        expect(addQuantities(addQuantities(a, b), c)).toEqual(addQuantities(a, addQuantities(b, c)));
        expect(addQuantities(a, { kind: 'notApplicable' })).toEqual(a);
      }),
    );
  });
});
