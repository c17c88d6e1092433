import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { readAbsence } from './readAbsence';

const LONGEST = 200;
const EMAIL = /^[^@]+@[^@.]+(?:\.[^@.]+)+$/;
/** A village exchange has five-digit numbers. */
const SHORTEST_PHONE = 5;

/**
 * Reads an adult's contact: text with an e-mail address or a telephone number in it. Whatever stands beside
 * them is left, since contacts never leave the workbook. No finding repeats the cell.
 */
export function readContact(
  content: string | number,
  kind: Extract<ColumnKind, { type: 'contact' }>,
): CellResult {
  if (typeof content === 'number') return readContact(String(content), kind);

  const absent = readAbsence(content, kind);

  if (absent !== null) return absent;
  if (content.length > LONGEST) return refused('readTextTooLong', { max: LONGEST });

  const hasEmail = content.split(/[ ,;]/).some((word) => EMAIL.test(word));
  const digits = content.replace(/\D/g, '').length;

  return hasEmail || digits >= SHORTEST_PHONE ? accepted(content) : refused('readContact');
}
