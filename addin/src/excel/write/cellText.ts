import { FORMULA_START } from '../../../../shared/cells/formulaStart';

/** Longest text of a cell in Excel. */
const MAX_TEXT = 32_767;
/** Excel makes no date or number of a longer text. */
const LONGEST_DATE = 40;
/** What Excel, which reads what an add-in writes as if typed in the USA, may take for a number, a date or an error. */
const NUMBER_LIKE = /^[\s(]*[\p{Sc}#.,]*\d[\d\s.,:/%()\p{Sc}e+-]*([ap]m?)?$/iu;
const MONTH_LIKE = /^[\s\d.,/-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\d.,:/-]*$/i;
const WEEKDAY_LIKE = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s.*\d/i;
const WORD_LIKE = /^\s*(true|false|истина|ложь|#\S+)\s*$/i;

/**
 * Text as Excel is given it, so that the cell comes to hold that very text: after an apostrophe, which Excel
 * takes away, when it would otherwise be run as a formula or turned into something else. `isText`: the cell has
 * the format «Text» and takes numbers and dates as they are.
 */
export function cellText(text: string, isText: boolean): string {
  const fitting = text.slice(0, MAX_TEXT);
  const isUnsafe =
    FORMULA_START.test(fitting) || fitting.startsWith("'") || (!isText && isTypedOver(fitting));

  return isUnsafe ? `'${fitting}` : fitting;
}

function isTypedOver(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;

  return [NUMBER_LIKE, MONTH_LIKE, WEEKDAY_LIKE, WORD_LIKE].some((pattern) => pattern.test(text));
}
