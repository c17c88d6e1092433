import type { Quantity } from './quantity';

type Kind = Quantity['kind'];

/**
 * What kind the sum of two quantities has. The weaker number decides, from firm to weak: exact, preliminary,
 * estimate, because an estimate was never counted at all. `notApplicable` changes nothing. `noData` beside a
 * number leaves the number: the hole is not zero and not lost, `Total` counts it.
 */
export const SUM_KINDS: Readonly<Record<Kind, Readonly<Record<Kind, Kind>>>> = {
  exact: {
    exact: 'exact',
    preliminary: 'preliminary',
    estimate: 'estimate',
    noData: 'exact',
    notApplicable: 'exact',
  },
  preliminary: {
    exact: 'preliminary',
    preliminary: 'preliminary',
    estimate: 'estimate',
    noData: 'preliminary',
    notApplicable: 'preliminary',
  },
  estimate: {
    exact: 'estimate',
    preliminary: 'estimate',
    estimate: 'estimate',
    noData: 'estimate',
    notApplicable: 'estimate',
  },
  noData: {
    exact: 'exact',
    preliminary: 'preliminary',
    estimate: 'estimate',
    noData: 'noData',
    notApplicable: 'noData',
  },
  notApplicable: {
    exact: 'exact',
    preliminary: 'preliminary',
    estimate: 'estimate',
    noData: 'noData',
    notApplicable: 'notApplicable',
  },
};

/**
 * The sum of two quantities, by SUM_KINDS. Associative and commutative, with `notApplicable` as identity:
 * values have at most two decimals and are rounded back to them, so 0.1 + 0.2 is 0.3 in any order.
 */
export function addQuantities(first: Quantity, second: Quantity): Quantity {
  const kind = SUM_KINDS[first.kind][second.kind];

  if (kind === 'noData' || kind === 'notApplicable') return { kind };

  return { kind, value: Math.round((valueOr0(first) + valueOr0(second)) * 100) / 100 };
}

function valueOr0(quantity: Quantity): number {
  return 'value' in quantity ? quantity.value : 0;
}
