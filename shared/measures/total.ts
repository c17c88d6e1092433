import { addQuantities } from './addQuantities';
import type { Quality, Quantity } from './quantity';

/**
 * A sum that remembers what it was made of. A total of nothing given has no value; it is never 0.
 * `value` and `weakest` are both `null` or neither.
 */
export type Total = {
  readonly value: number | null;
  readonly weakest: Quality | null;
  /** How many numbers were added. */
  readonly given: number;
  readonly noData: number;
  readonly notApplicable: number;
};

/** The total of nothing: the identity of addTotals. */
export const emptyTotal: Total = { value: null, weakest: null, given: 0, noData: 0, notApplicable: 0 };

/** The total of two totals: associative and commutative. */
export function addTotals(first: Total, second: Total): Total {
  return {
    ...withSum(addQuantities(sumOf(first), sumOf(second))),
    given: first.given + second.given,
    noData: first.noData + second.noData,
    notApplicable: first.notApplicable + second.notApplicable,
  };
}

/** The total of quantities, in whatever order they come. */
export function totalOf(quantities: readonly Quantity[]): Total {
  const sum = quantities.reduce<Quantity>(addQuantities, { kind: 'notApplicable' });
  const noData = quantities.filter((each) => each.kind === 'noData').length;
  const notApplicable = quantities.filter((each) => each.kind === 'notApplicable').length;

  return { ...withSum(sum), given: quantities.length - noData - notApplicable, noData, notApplicable };
}

function withSum(sum: Quantity): Pick<Total, 'value' | 'weakest'> {
  return 'value' in sum ? { value: sum.value, weakest: sum.kind } : { value: null, weakest: null };
}

function sumOf({ value, weakest }: Total): Quantity {
  return value === null || weakest === null ? { kind: 'notApplicable' } : { kind: weakest, value };
}
