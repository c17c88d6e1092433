import type { AskedSheet } from '../../usecases/review/readQuestions';

/** How many questions wait for an answer. */
export function openQuestions(sheets: readonly AskedSheet[]): number {
  return sheets.reduce((sum, { questions }) => sum + questions.filter(({ open }) => open).length, 0);
}
