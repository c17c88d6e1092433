/** The language of texts for people: English where Accept-Language prefers it to Russian, else Russian. */
export function languageOf(acceptLanguage: string | null): 'ru' | 'en' {
  return weightOf('en', acceptLanguage) > weightOf('ru', acceptLanguage) ? 'en' : 'ru';
}

/** The weight of a language and its regional forms, 0 where it is not named. */
function weightOf(language: string, acceptLanguage: string | null): number {
  const weights = (acceptLanguage ?? '').split(',').map((item) => {
    const [tag = '', quality] = item.split(';').map((part) => part.trim().toLowerCase());
    const fits = tag === language || tag.startsWith(`${language}-`);

    return fits ? qualityOf(quality) : 0;
  });

  return Math.max(...weights);
}

function qualityOf(parameter: string | undefined): number {
  if (parameter === undefined) return 1;

  const value = Number(parameter.replace(/^q=/, ''));

  return value >= 0 && value <= 1 ? value : 0;
}
