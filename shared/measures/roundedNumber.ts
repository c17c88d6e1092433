/** A sum or difference of measures without what floating point adds to it: they have at most two decimals. */
export function roundedNumber(value: number): number {
  return Math.round(value * 100) / 100;
}
