import type { ColumnKind } from '../../templates/template';
import { oneOf } from './oneOf';
import type { ValueGuard } from './valueGuard';

/**
 * Lets through numbers from `min` to `max` with at most `decimals` digits after the point, and the missing
 * words the column allows. Negative zero is refused: JSON writes it as zero, so it would not survive a copy.
 */
export function numberGuard(kind: Extract<ColumnKind, { type: 'number' }>): ValueGuard {
  const { min, max, decimals, missing } = kind;
  const isMissing = oneOf(missing);
  const scale = 10 ** decimals;

  return (value) => {
    if (typeof value !== 'number') return isMissing(value);
    if (!(value >= min && value <= max) || Object.is(value, -0)) return false;

    // The quotient is the double nearest to the rounded decimal, the same one that reading the decimal gives.
    return Math.round(value * scale) / scale === value;
  };
}
