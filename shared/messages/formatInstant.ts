import type { Language } from './language';

const LOCALES = { ru: 'ru-RU', en: 'en-GB' };

/** An ISO instant as a person in `timeZone` reads it: «25.11.2024, 19:00», "25 November 2024 at 19:00". */
export function formatInstant(instant: string, timeZone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    day: 'numeric',
    month: language === 'ru' ? '2-digit' : 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

  return format.format(new Date(instant));
}
