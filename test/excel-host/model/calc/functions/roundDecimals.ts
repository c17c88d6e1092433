/** Significant digits a double keeps for sure: what is beyond makes 1.005 * 100 less than 100.5. */
const PRECISION = 15;

/** Rounds the size of a number to so many decimals (negative: tens, hundreds) and gives its sign back. */
export function roundDecimals(value: number, digits: number, round: (size: number) => number): number {
  const power = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(value) * power).toPrecision(PRECISION));

  return Math.sign(value) * Number((round(scaled) / power).toPrecision(PRECISION));
}
