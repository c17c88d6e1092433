import { foldText } from './foldText';

/** Marks that users leave out or put in as they like; a plus and a dash have a meaning. */
const MARKS = /[\s"'.,:()]+/g;

/** Text as the spellings of a closed list are compared: folded, without spaces, quotes, points and brackets. */
export function spellingOf(text: string): string {
  return foldText(text).replace(MARKS, '');
}
