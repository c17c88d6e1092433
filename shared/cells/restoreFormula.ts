import { FORMULA_START } from './formulaStart';

/**
 * The text before `neutraliseFormula`. In a file, unlike in Excel itself, the apostrophe is part of the text
 * and comes back when the file is read. The result is text to be understood, never to be run.
 */
export function restoreFormula(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}
