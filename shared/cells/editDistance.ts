/**
 * How many letters have to be put in, left out or replaced to make `b` of `a` (Levenshtein). Takes time in
 * proportion to the product of both lengths: only for short texts.
 */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);

  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];

    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);

      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }

    previous = current;
  }

  return previous[b.length] ?? 0;
}
