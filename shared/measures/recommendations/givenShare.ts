/** A share as it was given, in numbers of a monitoring: at least 0, with at most two decimals. */
export type GivenShare = {
  readonly numerator: number;
  /** Above 0. */
  readonly denominator: number;
};

/** The share of two numbers; `null` where one is missing, or there is nobody to count. */
export function givenShare(numerator: number | null, denominator: number | null): GivenShare | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;

  return { numerator, denominator };
}

/** Percent, not rounded. */
export function percentOf({ numerator, denominator }: GivenShare): number {
  return (100 * numerator) / denominator;
}
