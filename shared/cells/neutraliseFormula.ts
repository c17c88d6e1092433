import { FORMULA_START } from './formulaStart';

/**
 * Text that is safe to put into a cell: an apostrophe goes before what could be run as a formula. Numbers are
 * written as numbers and need none. Every way from text to a cell goes through here; `restoreFormula` is the
 * way back.
 */
export function neutraliseFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
