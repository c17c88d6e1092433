import type { CellValue } from '../types';
import { Raised } from './raised';

const collator = new Intl.Collator('ru', { sensitivity: 'accent' });

/** Below 0, 0 or above 0: numbers come before texts, texts before booleans; case does not matter. */
export function compareValues(a: CellValue, b: CellValue): number {
  const left = likeOther(a, b);
  const right = likeOther(b, a);
  const kinds = kindOf(left) - kindOf(right);

  if (kinds !== 0) return kinds;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);

  return Number(left) - Number(right);
}

/** Texts in the order of sorting; case does not matter. */
export function compareTexts(a: string, b: string): number {
  return a.toLowerCase() === b.toLowerCase() ? 0 : collator.compare(a, b);
}

// An empty cell is 0 beside a number, '' beside a text, FALSE beside a boolean.
function likeOther(value: CellValue, other: CellValue): string | number | boolean {
  if (value === null) return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  if (typeof value === 'object') throw new Raised(value.error);

  return value;
}

function kindOf(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
