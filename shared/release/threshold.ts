/**
 * Fewer people than this are not published, nor is a difference of published numbers that is smaller. The product's
 * own limit, as is usual for statistics of children's education (docs/suppression.md).
 */
export const THRESHOLD = 5;

/** Whether a number of people, or how far it moved, may be known: nobody, or at least `THRESHOLD`. */
export function isSafe(number: number): boolean {
  return number === 0 || Math.abs(number) >= THRESHOLD;
}

/** The monitoring's numbers have at most two decimals, and sums of them keep to that. */
export function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
