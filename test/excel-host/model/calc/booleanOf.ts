import type { CellValue } from '../types';
import { Raised } from './raised';

/** A value as a condition: numbers but 0 are true. Raises `#VALUE!` for other texts than `TRUE` and `FALSE`. */
export function booleanOf(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'object') throw new Raised(value.error);
  if (/^(true|false)$/i.test(value)) return /^t/i.test(value);

  throw new Raised('#VALUE!');
}
