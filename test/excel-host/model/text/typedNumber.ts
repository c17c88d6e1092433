import { typedDate } from './typedDate';

/** A number as typed; `format` is what the spelling brings to a `General` cell. */
export type TypedNumber = { readonly value: number; readonly format?: string };

const NUMBER = /^(\d+(?:,\d{3})*|\d*)(\.\d*)?(e[+-]?\d{1,3})?$/i;
const BRACKETED = /^\((.+)\)$/;

/**
 * What Excel (en-US) makes of a typed text without a formula: numbers with thousands, percents, dollars,
 * brackets for minus, exponents, fractions, dates and times. `null` for what stays text. `year` completes
 * days without one.
 */
export function typedNumber(text: string, date1904: boolean, year: number): TypedNumber | null {
  const bracketed = BRACKETED.exec(text);
  const signed = /^([+-])?\s*(.*)$/s.exec(bracketed?.[1] ?? text);
  const body = signed?.[2] ?? '';
  const minus = bracketed !== null || signed?.[1] === '-';

  if (bracketed !== null && signed?.[1] !== undefined) return null;

  const plain = plainNumber(body) ?? fraction(body);

  if (plain) return { ...plain, value: minus ? -plain.value : plain.value };

  return signed?.[1] === undefined && bracketed === null ? typedDate(text, date1904, year) : null;
}

function plainNumber(text: string): TypedNumber | null {
  const isPercent = /%$/.test(text);
  const isMoney = /^\$/.test(text);
  const body = text.replace(/^\$\s*|\s*%$/g, '');
  const found = NUMBER.exec(body);

  if (found === null || !/\d/.test(`${found[1] ?? ''}${found[2] ?? ''}`)) return null;
  if (isPercent && isMoney) return null;

  const value = Number(Number(body.replaceAll(',', '')).toPrecision(15));

  if (!Number.isFinite(value)) return null;

  const hasDecimals = (found[2] ?? '').length > 1;

  if (isPercent) return { value: value / 100, format: hasDecimals ? '0.00%' : '0%' };
  if (isMoney) return { value, format: hasDecimals ? '$#,##0.00' : '$#,##0' };
  if (found[3] !== undefined) return { value, format: '0.00E+00' };
  if (body.includes(',')) return { value, format: hasDecimals ? '#,##0.00' : '#,##0' };

  return { value };
}

// `1 1/2`; `1/2` alone is a day.
function fraction(text: string): TypedNumber | null {
  const found = /^(\d+) +(\d+)\/(\d+)$/.exec(text);

  if (found === null || Number(found[3]) === 0) return null;

  return { value: Number(found[1]) + Number(found[2]) / Number(found[3]), format: '# ?/?' };
}
