import { compareTexts } from '../calc/compareValues';
import type { CellValue } from '../types';

/** The order of sorting: numbers, texts, FALSE, TRUE, errors; empty cells come last both ways. */
export function compareForSort(a: CellValue, b: CellValue, descending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);

  const kinds = kindOf(a) - kindOf(b);
  const compared = kinds === 0 ? withinKind(a, b, matchCase) : kinds;

  return descending ? -compared : compared;
}

function withinKind(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return compareTexts(a, b) || (matchCase ? a.localeCompare(b) : 0);
  }

  return typeof a === 'object' || typeof b === 'object' ? 0 : Number(a) - Number(b);
}

function kindOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;

  return typeof value === 'boolean' ? 2 : 3;
}
