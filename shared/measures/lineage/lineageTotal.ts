import { roundedNumber } from '../roundedNumber';
import type { Lineage } from './lineage';

/**
 * What the lines of a lineage come to, as the sheet's own formulas reckon it: the sum of what is added, `null` where
 * nothing is; of a share 100 × numerators / denominators, `null` without either or where there is nobody to count.
 */
export function lineageTotal({
  target,
  rows,
  isShare,
  noDenominators,
}: Omit<Lineage, 'total'>): number | null {
  const numerator = sumOf(rows.map(({ addend }) => addend.numerator));
  const denominator = sumOf(rows.map(({ addend }) => addend.denominator)) ?? noDenominators;

  if (target.part === 'denominator') return denominator;
  if (target.part === 'numerator' || !isShare) return numerator;
  if (numerator === null || denominator === null || denominator === 0) return null;

  return (100 * numerator) / denominator;
}

function sumOf(addends: readonly (number | null)[]): number | null {
  const given = addends.filter((each) => each !== null);

  return given.length === 0 ? null : roundedNumber(given.reduce((sum, each) => sum + each, 0));
}
