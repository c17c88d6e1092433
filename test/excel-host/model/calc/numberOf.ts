import { typedNumber } from '../text/typedNumber';
import type { CellValue } from '../types';
import { Raised } from './raised';

/** A value as a number, as arithmetic takes it: an empty cell is 0, `TRUE` 1, `"5"` 5. Raises `#VALUE!`. */
export function numberOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') throw new Raised(value.error);

  const typed = typedNumber(value.trim(), false, new Date().getFullYear());

  if (typed === null) throw new Raised('#VALUE!');

  return typed.value;
}
