import type { Language } from './language';

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * An ISO day or month as people write it: `2024-09-15` → «15.09.2024», `2024-09` → «09.2024»; in English
 * "15 September 2024", since there 09.10 would be read two ways. Anything else is given back as it is.
 */
export function formatDate(iso: string, language: Language = 'ru'): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];

  if (year === undefined || month === undefined) return iso;
  if (language === 'ru') return [day, month, year].filter((part) => part !== undefined).join('.');

  return [day === undefined ? undefined : Number(day), MONTHS[Number(month) - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}
