import type { CellValue } from '../types';
import { dateText, isDateFormat } from './dateText';
import { formatSections } from './formatSections';
import { generalText } from './generalText';
import type { Locale } from './locale';
import { numberText } from './numberText';
import { words } from './words';

/** A value as its number format shows it; separators and names of the language. */
export function formatValue(
  value: CellValue,
  format: string,
  locale: Locale = 'en-US',
  date1904 = false,
): string {
  const { booleans, errors } = words[locale];

  if (value === null) return '';
  if (typeof value === 'boolean') return value ? booleans[0] : booleans[1];
  if (typeof value === 'object') return errors[value.error];
  if (typeof value === 'string') return textSection(value, format);
  if (/^(general|@)$/i.test(format)) return generalText(value).replace('.', words[locale].decimal);

  const { section, usesSign } = sectionOf(value, format);
  const shown = usesSign ? value : Math.abs(value);

  if (/^general$/i.test(section)) return generalText(shown).replace('.', words[locale].decimal);
  if (!isDateFormat(section)) return numberText(shown, section, locale);

  // Excel fills the cell with signs: there is no such day.
  return value < 0 ? '########' : dateText(value, section, locale, date1904);
}

function textSection(value: string, format: string): string {
  const section = formatSections(format)[3] ?? (format.includes('@') ? format : '@');

  return section.replace(/"([^"]*)"|\\(.)|@/g, (found, quoted?: string, escaped?: string) =>
    found === '@' ? value : (quoted ?? escaped ?? ''),
  );
}

// Positive; negative; zero. A section of its own for negatives shows the size without the sign.
function sectionOf(value: number, format: string): { readonly section: string; readonly usesSign: boolean } {
  const [positive = 'General', negative, zero] = formatSections(format);

  if (value < 0 && negative !== undefined) return { section: negative, usesSign: false };
  if (value === 0 && zero !== undefined) return { section: zero, usesSign: true };

  return { section: positive, usesSign: true };
}
