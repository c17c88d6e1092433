import type { CodeNumbers } from './readCodes';

/**
 * The index of the first code that stands before it already, or `null`. Codes in ascending order, as a
 * canonical submission has its row codes, need no more than a look at each neighbour.
 */
export function repeatedCode(codes: CodeNumbers): number | null {
  return isAscending(codes) ? null : findRepeated(codes);
}

function isAscending({ first, last }: CodeNumbers): boolean {
  for (let index = 1; index < first.length; index += 1) {
    const step = (first[index] ?? 0) - (first[index - 1] ?? 0);
    if (step < 0 || (step === 0 && (last[index] ?? 0) <= (last[index - 1] ?? 0))) return false;
  }

  return true;
}

/**
 * A hash table in typed arrays, at most half full. Which codes meet in it depends on random numbers of this
 * call, so nobody can choose codes that make it slow.
 */
function findRepeated({ first, last }: CodeNumbers): number | null {
  const tableBits = Math.ceil(Math.log2(first.length * 2));
  const places = new Uint32Array(2 ** tableBits);
  const [seed = 0, otherSeed = 0] = crypto.getRandomValues(new Uint32Array(2));

  for (let index = 0; index < first.length; index += 1) {
    const high = first[index] ?? 0;
    const low = last[index] ?? 0;
    let at = (Math.imul(high, seed | 1) + Math.imul(low, otherSeed | 1)) >>> (32 - tableBits);

    // A place holds an index and one, so that zero is an empty place.
    for (let other = places[at] ?? 0; other !== 0; other = places[at] ?? 0) {
      if (first[other - 1] === high && last[other - 1] === low) return index;
      at = (at + 1) & (places.length - 1);
    }

    places[at] = index + 1;
  }

  return null;
}
