/**
 * How firm a number is. A `preliminary` number has been counted but may still be corrected; an `estimate`
 * has not been counted.
 */
export type Quality = 'exact' | 'preliminary' | 'estimate';

/**
 * A number that may be missing. `exact`, `estimate` and `preliminary` are numbers of different weight, with
 * at most two decimals (the monitoring's «Значение»); `noData` and `notApplicable` are no numbers, and
 * neither is ever zero.
 */
export type Quantity =
  | { readonly kind: Quality; readonly value: number }
  | { readonly kind: 'noData' }
  | { readonly kind: 'notApplicable' };
