import type { MissingWord } from '../columns';

/** Whether a text stands for «нет данных» or «не применимо». */
export function isMissingWord(text: string): text is MissingWord {
  return text === 'noData' || text === 'notApplicable';
}
