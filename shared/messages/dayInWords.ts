import type { Language } from './language';

const FORMATS = {
  ru: new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** An ISO day as a sentence names it, without its year: `2024-12-01` → «1 декабря», "1 December". Anything else is given back as it is. */
export function dayInWords(iso: string, language: Language): string {
  const day = new Date(`${iso}T00:00:00Z`);

  return Number.isNaN(day.getTime()) ? iso : FORMATS[language].format(day);
}
