import type { ErrorBody } from '../../../../../../shared/contract/errorBody';
import { REFUSALS } from '../../../../../../shared/contract/refusals';
import type { Language } from '../../../../../../shared/messages/language';
import { problemText } from '../../../../../../shared/messages/problemText';
import type { DeskReviewTexts } from '../../../../../../shared/messages/ru/deskReview';

/** Why a move was refused: a newer revision means something else to who looks at submissions than to who sends them. */
export function refusedText(
  error: ErrorBody,
  texts: DeskReviewTexts,
  language: Language,
  timeZone: string,
): string {
  const moved = REFUSALS.headMoved.params.safeParse(error.params);

  if (error.code === 'headMoved' && moved.success) return texts.moved(moved.data.revision);

  return problemText(language, { kind: 'refused', error }, timeZone);
}
