import { foldText } from './foldText';

/** Marks that users leave out or put in as they like; a plus and a dash have a meaning. */
const MARKS = /[\s"':()]+|[.,](?!\d)|(?<!\d)[.,]/g;
/** Excel shows the item 2.1 of a roadmap, typed as a number, with a comma. */
const DECIMAL_COMMA = /(?<=\d),(?=\d)/g;

/**
 * Text as the spellings of a closed list are compared: folded, without spaces, quotes, points and brackets. A point
 * between digits stays, or item 1.1 would be item 11.
 */
export function spellingOf(text: string): string {
  return foldText(text).replace(DECIMAL_COMMA, '.').replace(MARKS, '');
}
