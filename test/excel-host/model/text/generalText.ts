/** Significant digits of `General` in a cell wide enough. */
const DIGITS = 11;
/** Digits before the point that `General` still writes out. */
const LONGEST = 1e11;
const SMALLEST = 1e-9;
const EXPONENT_DIGITS = 5;

/** A number as `General` shows it in en-US: up to eleven digits, then with an exponent. */
export function generalText(value: number): string {
  if (value === 0) return '0';

  const size = Math.abs(value);

  if (size >= LONGEST || size < SMALLEST) return exponentText(value);

  const whole = Math.trunc(size) === 0 ? 1 : String(Math.trunc(size)).length;
  const decimals = Math.max(0, DIGITS - whole - 1);

  return String(Number(value.toFixed(Math.min(decimals, 100)))) === '0'
    ? exponentText(value)
    : plain(value, decimals);
}

function plain(value: number, decimals: number): string {
  const fixed = value.toFixed(decimals);

  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

function exponentText(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(EXPONENT_DIGITS).split('e');
  const digits = exponent.slice(1).padStart(2, '0');

  return `${mantissa.replace(/\.?0+$/, '')}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}
