import { groupedBy } from '../../measures/recommendations/groupedBy';
import type { SourceClause } from '../../measures/recommendations/recommendation';
import type { Language } from '../../messages/language';
import { recommendationTexts } from '../../messages/recommendationTexts';
import type { Region } from '../../regions/region';

/** A clause of a source document as a sheet names it; that there is none is said too. */
export function clauseText(region: Region, clause: SourceClause | null, language: Language): string {
  return clause === null
    ? recommendationTexts[language].noSource
    : clauseTexts(region, [clause], language).join('');
}

/** Clauses as a sheet names them, those of one document together and each once. */
export function clauseTexts(
  { documents }: Region,
  clauses: readonly SourceClause[],
  language: Language,
): readonly string[] {
  const texts = recommendationTexts[language];

  return [...groupedBy(clauses, ({ document }) => document)].map(([key, those]) => {
    const title = documents.find((one) => one.key === key)?.shortTitle ?? key;

    return texts.clause(title, [...new Set(those.map(({ item }) => item))]);
  });
}
