import type { Value } from '../columns/columns';
import type { Quality, Quantity } from './quantity';

/** What a cell of a number column says, of the quality given beside it; `null` for a blank one. */
export function quantityOf(value: Value, quality: Quality = 'exact'): Quantity | null {
  if (value === 'noData' || value === 'notApplicable') return { kind: value };

  return typeof value === 'number' ? { kind: quality, value } : null;
}
