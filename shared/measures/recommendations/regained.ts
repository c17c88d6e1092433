import type { GivenShare } from './givenShare';

/** Numbers of a monitoring have at most two decimals. */
const PER_NUMBER = 100;

/**
 * The smallest whole number that, added to the numerator of `now`, makes its share no lower than that of `before`;
 * 0 where it is not lower. Counted in whole numbers, as in compareShare.
 */
export function regained(now: GivenShare, before: GivenShare): number {
  const [n, d] = [whole(now.numerator), whole(now.denominator)];
  const [n0, d0] = [whole(before.numerator), whole(before.denominator)];
  const lost = n0 * d - n * d0;

  if (lost <= 0n) return 0;

  const divisor = d0 * BigInt(PER_NUMBER);

  return Number((lost + divisor - 1n) / divisor);
}

function whole(value: number): bigint {
  return BigInt(Math.round(value * PER_NUMBER));
}
