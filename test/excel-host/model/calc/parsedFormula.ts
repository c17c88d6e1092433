import type { Book } from '../book';
import type { Parsed } from './node';
import { parse } from './parse';

/** Formulas remembered before the memory is emptied; texts differ by row, so it would grow with the sheet. */
const MAX_PARSED = 200_000;

/** The tree of a formula with its `=`, parsed once. */
export function parsedFormula(book: Book, formula: string): Parsed {
  const known = book.parsed.get(formula);

  if (known !== undefined) return known;

  const parsed = parse(formula.replace(/^=/, ''));

  if (book.parsed.size >= MAX_PARSED) book.parsed.clear();

  book.parsed.set(formula, parsed);

  return parsed;
}
