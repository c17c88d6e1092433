import { parse } from './parse';

/** Whether a text with its leading `=` is a formula Excel would take. */
export function isFormula(text: string): boolean {
  return text.startsWith('=') && parse(text.slice(1)) !== null;
}
