import { refuse } from '../fileRefused';

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const LETTERS = 26;
const BEFORE_A = 64;
const TO_CAPITAL = 32;

/** Zero-based row and column of a reference such as `B7`. Refuses what Excel could not hold. */
export function cellPlace(reference: string): { readonly row: number; readonly column: number } {
  let column = 0;
  let row = 0;

  for (let place = 0; place < reference.length; place += 1) {
    const code = reference.charCodeAt(place);

    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (row > 0 || !isLetter(code)) refuse('damaged');
    else column = column * LETTERS + (code > 96 ? code - TO_CAPITAL : code) - BEFORE_A;

    if (row > MAX_ROW || column > MAX_COLUMN) refuse('damaged');
  }

  if (row < 1 || column < 1) refuse('damaged');

  return { row: row - 1, column: column - 1 };
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
