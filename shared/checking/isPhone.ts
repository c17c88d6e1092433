import { isLegalEntityInn } from '../columns/guards/isLegalEntityInn';

/** A mobile network's code first, or a digit at a time: `914 123-45-67`, `9 1 4 1 …`. */
const MOBILE_SHAPE = /^(?:3 |1(?: 1){9}$)/;
/** A town's code and the subscriber's number: `(4212) 32-56-78`, `423 222-11-22`. */
const TOWN_SHAPE = /^(?:3 3|4 2|5 1) 2 2$/;

/**
 * Whether 10 or 11 digits are a Russian telephone number. `shape` gives the sizes of their groups, `3 3 2 2`.
 * Codes of towns and mobile networks begin with 3, 4, 8 or 9.
 */
export function isPhone(digits: string, shape: string): boolean {
  if (digits.length === 11) return /^[78][3489]/.test(digits);
  // ИНН of the regions 90 to 99 begin like mobile numbers and check themselves.
  if (shape === '10') return digits.startsWith('9') && !isLegalEntityInn(digits);
  if (digits.startsWith('9')) return MOBILE_SHAPE.test(shape);

  return /^[348]/.test(digits) && TOWN_SHAPE.test(shape);
}
