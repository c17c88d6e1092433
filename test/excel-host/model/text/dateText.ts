import { type DateParts, dateParts } from './dateParts';
import type { Locale } from './locale';
import { words } from './words';

const CODES = /"[^"]*"|\\.|\[(?:h+|m+|s+)\]|am\/pm|a\/p|y+|m+|d+|h+|s+|[\s\S]/gi;
/** The format of dates typed in en-US: Excel shows it in the system's own short form. */
const SYSTEM_SHORT = 'm/d/yyyy';

/** Whether a section of a format shows dates or times. */
export function isDateFormat(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\./g, '');

  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare) && !/general/i.test(bare);
}

/** A serial number by one section of a format. */
export function dateText(serial: number, section: string, locale: Locale, date1904: boolean): string {
  const { shortDate } = words[locale];
  const codes = section.replace(SYSTEM_SHORT, shortDate).match(CODES) ?? [];
  const parts = dateParts(serial, date1904);
  const isHalfDay = codes.some((code) => /^(am\/pm|a\/p)$/i.test(code));

  return codes
    .map((code, at) => {
      if (/^m{1,2}$/i.test(code) && isMinute(codes, at)) return padded(parts.minute, code.length);

      return partText(code, parts, serial, locale, isHalfDay);
    })
    .join('');
}

// `m` is minutes after hours and before seconds.
function isMinute(codes: readonly string[], at: number): boolean {
  const isCode = (code: string) => /^(\[?[hs]+\]?|[ymd]+)$/i.test(code);
  const before = codes.slice(0, at).findLast(isCode);
  const after = codes.slice(at + 1).find(isCode);

  return (before !== undefined && /^\[?h/i.test(before)) || (after !== undefined && /^s/i.test(after));
}

function partText(
  code: string,
  parts: DateParts,
  serial: number,
  locale: Locale,
  isHalfDay: boolean,
): string {
  if (code.startsWith('"')) return code.slice(1, -1);
  if (code.startsWith('\\')) return code.slice(1);
  if (code.startsWith('[')) return elapsed(code, serial);
  if (/^a/i.test(code)) return parts.hour < 12 ? 'AM' : 'PM';

  switch (code.charAt(0).toLowerCase()) {
    case 'y':
      return code.length <= 2 ? padded(parts.year % 100, 2) : String(parts.year);
    case 'm':
      return named(parts.month, words[locale].months[parts.month - 1] ?? '', code.length);
    case 'd':
      return named(parts.day, words[locale].weekdays[parts.weekday] ?? '', code.length);
    case 'h':
      return padded(isHalfDay ? parts.hour % 12 || 12 : parts.hour, code.length);
    case 's':
      return padded(parts.second, code.length);
    default:
      return code;
  }
}

function named(number: number, name: string, length: number): string {
  if (length <= 2) return padded(number, length);

  return length === 3 ? name.slice(0, 3) : name;
}

function elapsed(code: string, serial: number): string {
  const unit = code.charAt(1).toLowerCase();
  const factor = unit === 'h' ? 24 : unit === 'm' ? 1440 : 86_400;

  return padded(Math.floor(serial * factor + 1e-6), code.length - 2);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
