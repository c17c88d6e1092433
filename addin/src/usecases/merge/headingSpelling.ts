import { foldText } from '../../../../shared/cells/foldText';

const IN_BRACKETS = /\([^()]*\)/g;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a heading, folded: what stays the same however its words are set apart. */
export function headingSpelling(text: string): string {
  return foldText(text).replace(NEITHER_LETTER_NOR_DIGIT, '');
}

/** The spellings a heading is looked up by: with what it has in brackets, then without. */
export function headingSpellings(text: string): readonly string[] {
  return [...new Set([headingSpelling(text), headingSpelling(text.replace(IN_BRACKETS, ' '))])].filter(
    (spelling) => spelling !== '',
  );
}
