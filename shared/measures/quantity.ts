/**
 * A number that may be missing. `exact`, `estimate` and `preliminary` are numbers of different weight;
 * `noData` and `notApplicable` are no numbers, and neither is ever zero.
 */
export type Quantity =
  | { readonly kind: 'exact' | 'estimate' | 'preliminary'; readonly value: number }
  | { readonly kind: 'noData' }
  | { readonly kind: 'notApplicable' };
