import * as z from 'zod';

/**
 * Line ends that only some programs know; they come along when somebody pastes from a word processor. Azurite takes
 * U+2028 and U+2029 for the end of its own lines and fails.
 */
const LINE_ENDS = /[\u0085\u2028\u2029\v\f]/g;

/** What no keyboard makes and nobody sees: it would only keep a name apart from what looks for names. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/**
 * A text that somebody writes to others, kept as it is but for line ends, which become line feeds, and characters that are
 * none, which are left out: both are made so on the way in, so what is kept always reads.
 */
export const plainText = z
  .string()
  .overwrite((text) => text.replace(LINE_ENDS, '\n').replace(UNSEEN, ''))
  .trim();
