import { isFormula } from '../calc/isFormula';
import type { CellValue } from '../types';
import type { Entry } from './entry';
import { typedNumber } from './typedNumber';

/** A text that begins beyond these, such as a Russian word, is nothing but text. */
const LAST_ASCII = 0x7f;

const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'] as const;

/** What a typed text means in en-US, in a cell with this number format; `year` completes days without one. */
export function parseEntry(
  text: string,
  format: string,
  date1904 = false,
  year = new Date().getFullYear(),
): Entry {
  if (text === '') return { kind: 'value', value: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.charCodeAt(0) > LAST_ASCII || format === '@') return { kind: 'value', value: text };
  if (/^=./s.test(text)) return { kind: 'formula', formula: text };

  const typed = typedNumber(text.trim(), date1904, year);

  if (typed) return { kind: 'value', ...typed };
  if (/^[+-]./s.test(text)) return { kind: 'formula', formula: `=${text}` };
  if (/^@./s.test(text)) return oldFormula(text);

  return { kind: 'value', value: constant(text) };
}

// `@SUM(A1)` of older programs is a formula; a name after the sign is refused, as a formula without sense.
function oldFormula(text: string): Entry {
  const formula = `=${text.slice(1)}`;

  return {
    kind: 'formula',
    formula: /^@[a-z.]+\(/i.test(text) && isFormula(formula) ? formula : `=${text})`,
  };
}

function constant(text: string): CellValue {
  const word = text.trim().toUpperCase();

  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';

  const error = ERRORS.find((one) => one === word);

  return error ? { error } : text;
}
