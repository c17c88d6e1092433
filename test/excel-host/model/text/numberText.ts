import { roundDecimals } from '../calc/functions/roundDecimals';
import type { Locale } from './locale';
import { words } from './words';

const CODES = /"[^"]*"|\\.|[0#?.,%]+(?:E[+-]0+)?|[\s\S]/g;

/** A number by one section of a format: digits, thousands, percent, exponent and texts around them. */
export function numberText(value: number, section: string, locale: Locale): string {
  const parts = section.match(CODES) ?? [];
  const pattern = parts.filter((part) => /^[0#?.,%]/.test(part)).join('');
  const digits = pattern.replaceAll('%', '');
  const power = (pattern.match(/%/g) ?? []).length * 2;
  const isExponent = parts.some((part) => /E[+-]0+$/.test(part));

  if (!/[0#?]/.test(digits)) return signOf(value) + parts.map(literal).join('');

  const shown = isExponent
    ? exponentText(value, digits, locale)
    : plainText(value * 10 ** power, digits, locale);
  let written = false;

  const text = parts.map((part) => {
    if (!/^[0#?.,%]/.test(part)) return literal(part);

    const percent = '%'.repeat((part.match(/%/g) ?? []).length);

    if (written || !/[0#?]/.test(part)) return percent;

    written = true;

    return shown.text + percent;
  });

  return (shown.isNegative ? '-' : '') + text.join('');
}

type Shown = { readonly text: string; readonly isNegative: boolean };

function plainText(value: number, digits: string, locale: Locale): Shown {
  const { decimal, thousands } = words[locale];
  const scale = /,+$/.exec(digits.split('.')[0] ?? '')?.[0].length ?? 0;
  const [whole = '', fraction = ''] = digits.replace(/,+(?=\.|$)/, '').split('.');
  const rounded = roundDecimals(value / 1000 ** scale, fraction.length, Math.round);
  const [wholeDigits = '0', decimals = ''] = Math.abs(rounded).toFixed(fraction.length).split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = (wholeDigits === '0' && least === 0 ? '' : wholeDigits).padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, thousands) : padded;
  const optional = /[#?]*$/.exec(fraction)?.[0].length ?? 0;
  const kept = trimOptional(decimals, fraction.length - optional);
  const point = kept !== '' || digits.includes('.') ? decimal : '';

  return { text: grouped + point + kept, isNegative: rounded < 0 };
}

function trimOptional(decimals: string, least: number): string {
  let length = decimals.length;

  while (length > least && decimals[length - 1] === '0') length -= 1;

  return decimals.slice(0, length);
}

function exponentText(value: number, digits: string, locale: Locale): Shown {
  const [mantissaDigits = '', exponentDigits = ''] = digits.split(/E[+-]/);
  const decimals = mantissaDigits.split('.')[1]?.length ?? 0;
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(decimals).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  const power = exponent.slice(1).padStart(exponentDigits.length, '0');

  return { text: `${mantissa.replace('.', words[locale].decimal)}E${sign}${power}`, isNegative: value < 0 };
}

function literal(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1);

  return part.startsWith('\\') ? part.slice(1) : part;
}

function signOf(value: number): string {
  return value < 0 ? '-' : '';
}
