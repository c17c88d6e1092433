/** A change with its sign, «+1,5» or «−1,5», its amount worded by `format`. */
export function signed(value: number, format: (amount: number) => string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';

  return sign + format(Math.abs(value));
}
