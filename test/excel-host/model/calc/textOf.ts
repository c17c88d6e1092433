import { generalText } from '../text/generalText';
import type { CellValue } from '../types';
import { Raised } from './raised';

/** A value as text, as `&` takes it. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') throw new Raised(value.error);

  return generalText(value);
}
