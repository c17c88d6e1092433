import type { Language } from './language';

/** Russian typography leaves four digits together, which also keeps years whole; no number here has more than two decimals. */
const OPTIONS = { useGrouping: 'min2', maximumFractionDigits: 2 } as const;
const FORMATS = {
  ru: new Intl.NumberFormat('ru-RU', OPTIONS),
  en: new Intl.NumberFormat('en-GB', OPTIONS),
};

/** A number in words of the language: `1234,5` and `10 000` with no-break spaces in Russian, `1234.5` and `10,000` in English. */
export function formatNumber(value: number, language: Language = 'ru'): string {
  return FORMATS[language].format(value);
}
