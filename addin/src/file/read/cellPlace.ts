import { refuse } from '../fileRefused';

const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const LETTERS = 26;
const BEFORE_A = 64;

/** Zero-based row and column of a reference such as `B7`. Refuses what Excel could not hold. */
export function cellPlace(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = REFERENCE.exec(reference) ?? [];
  let column = 0;

  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - BEFORE_A;

  const row = Number(digits);

  if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) refuse('damaged');

  return { row: row - 1, column: column - 1 };
}
