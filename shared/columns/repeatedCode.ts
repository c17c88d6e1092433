import type { CodeNumbers } from './codeNumbers';

/**
 * The index of the first code that stands before it already, or `null`. Codes in ascending order, as a
 * canonical submission has its row codes, need no more than a look at each neighbour.
 */
export function repeatedCode(numbers: CodeNumbers): number | null {
  return isAscending(numbers) ? null : findRepeated(numbers);
}

function isAscending(numbers: CodeNumbers): boolean {
  for (let at = 2; at < numbers.length; at += 2) {
    const step = (numbers[at] ?? 0) - (numbers[at - 2] ?? 0);
    if (step < 0 || (step === 0 && (numbers[at + 1] ?? 0) <= (numbers[at - 1] ?? 0))) return false;
  }

  return true;
}

/**
 * A hash table in a typed array, at most half full. Which codes meet in it depends on random numbers of this
 * call, so nobody can choose codes that make it slow.
 */
function findRepeated(numbers: CodeNumbers): number | null {
  const tableBits = Math.ceil(Math.log2(numbers.length));
  const table = new Uint32Array(2 ** tableBits);
  const [seed = 0, otherSeed = 0] = crypto.getRandomValues(new Uint32Array(2));

  for (let at = 0; at < numbers.length; at += 2) {
    const first = numbers[at] ?? 0;
    const last = numbers[at + 1] ?? 0;
    let place = (Math.imul(first, seed | 1) + Math.imul(last, otherSeed | 1)) >>> (32 - tableBits);

    // The table holds where a code ends, so that zero is an empty place.
    for (let end = table[place] ?? 0; end !== 0; end = table[place] ?? 0) {
      if (numbers[end - 2] === first && numbers[end - 1] === last) return at / 2;
      place = (place + 1) & (table.length - 1);
    }

    table[place] = at + 2;
  }

  return null;
}
