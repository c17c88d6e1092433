/** A time for people: `4.21 ms`, `1,234 ms`. */
export function milliseconds(time: number): string {
  return `${time.toLocaleString('en', { maximumSignificantDigits: time < 1000 ? 3 : 4 })} ms`;
}
