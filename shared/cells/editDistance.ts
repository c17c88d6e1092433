/**
 * How many letters have to be put in, left out or replaced to make `b` of `a` (Levenshtein). Only up to `most`:
 * more is given as `most + 1`, in time in proportion to the length instead of the product of both lengths.
 */
export function editDistance(a: string, b: string, most = Math.max(a.length, b.length)): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;

  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);

  for (let i = 1; i <= a.length; i += 1) {
    const current = new Array<number>(b.length + 1).fill(most + 1);
    const to = Math.min(b.length, i + most);
    let least = i;

    current[0] = i;

    for (let j = Math.max(1, i - most); j <= to; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      const cost = Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);

      current[j] = cost;
      least = Math.min(least, cost);
    }

    if (least > most) return most + 1;

    previous = current;
  }

  return Math.min(previous[b.length] ?? 0, most + 1);
}
