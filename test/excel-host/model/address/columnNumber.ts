const FIRST_LETTER = 65;
const LETTERS = 26;

/** The zero-based column of letters in any case: `A` → 0, `AA` → 26. */
export function columnNumber(letters: string): number {
  let number = 0;

  for (const letter of letters.toUpperCase())
    number = number * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1;

  return number - 1;
}
