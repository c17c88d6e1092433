const NUMBER = /^\s*-?\d[\d\u00a0 ]*(?:,\d+)?\s*%?\s*$/;
const DATE = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})\s*$/;

/**
 * What is typed in a Russian Excel, in the en-US words that the simulated one reads: a comma before decimals,
 * spaces between thousands, day before month. Everything else stays.
 */
export function typedInRussian(text: string): string {
  const [, day, month, year] = DATE.exec(text) ?? [];

  if (day !== undefined && month !== undefined && year !== undefined) return `${month}/${day}/${year}`;

  return NUMBER.test(text) ? text.replaceAll(/[\u00a0\s]/g, '').replace(',', '.') : text;
}
