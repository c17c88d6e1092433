import type { SourceClause } from '../../measures/recommendations/recommendation';
import type { Language } from '../../messages/language';
import { recommendationTexts } from '../../messages/recommendationTexts';

/** A clause of a source document as a sheet names it; that there is none is said too. */
export function clauseText(clause: SourceClause | null, language: Language): string {
  const texts = recommendationTexts[language];

  return clause === null ? texts.noSource : texts.clause(clause.document, clause.item);
}
