import type { Language } from '../../messages/language';
import { reportTexts } from '../../messages/reportTexts';
import type { Region } from '../../regions/region';

/** The documents whose short titles stand beside the numbers, each with its whole title; none where there is none. */
export function documentsText({ documents }: Region, language: Language): readonly string[] {
  if (documents.length === 0) return [];

  const titles = documents.map(({ shortTitle, title }) =>
    title.startsWith(shortTitle) ? title : `${shortTitle} — ${title}`,
  );

  return [reportTexts[language].analytic.how.documents(titles)];
}
