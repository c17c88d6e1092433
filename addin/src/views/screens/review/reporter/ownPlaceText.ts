import type { DeskReviewTexts } from '../../../../../../shared/messages/ru/deskReview';
import type { Question } from '../../../../usecases/review/readQuestions';
import { placeText } from '../placeText';

/** Where a question is, for whoever has the workbook: «Иванова Анна (строка 17, «Класс»)». */
export function ownPlaceText(question: Question, texts: DeskReviewTexts): string {
  const { place, rowText, caption } = question;

  if (place === null || place.row === null) return placeText(question, texts);

  const parts = [texts.rowAt(place.row + 1), caption === null ? '' : texts.column(caption)];
  const where = parts.filter((part) => part !== '').join(', ');
  const name = rowText ?? place.name;

  return name === '' ? where : texts.named(name, where);
}
