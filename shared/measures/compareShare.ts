/** A share against its target. */
export type ShareComparison = {
  /** Percent. */
  readonly value: number;
  /** Percentage points above (+) or below (−) the target. */
  readonly gap: number;
  /** The smallest whole number that, added to the numerator, reaches the target; 0 when it is reached. */
  readonly needed: number;
};

/** Numbers have at most two decimals; targets, as the sources give them, at most six. */
const PER_NUMBER = 100;
const PER_TARGET = 1_000_000;

/**
 * Compares `numerator / denominator` with `target` percent. Both numbers are ≥ 0 with at most two decimals,
 * and the denominator is above 0. The comparison is made in whole numbers: in floating point 70 % of 10 may
 * come out above 7, and one more person would be asked for.
 */
export function compareShare(numerator: number, denominator: number, target: number): ShareComparison {
  const n = BigInt(Math.round(numerator * PER_NUMBER));
  const d = BigInt(Math.round(denominator * PER_NUMBER));
  const t = BigInt(Math.round(target * PER_TARGET));
  const perNumber = BigInt(PER_NUMBER);
  const perTarget = BigInt(PER_TARGET);
  const reached = 100n * n * perTarget;
  const missing = t * d - reached;

  return {
    value: (100 * numerator) / denominator,
    gap: Number(-missing) / Number(perTarget * d),
    needed: missing <= 0n ? 0 : Number(ceilingOf(missing, 100n * perNumber * perTarget)),
  };
}

/** For positive whole numbers. */
function ceilingOf(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
