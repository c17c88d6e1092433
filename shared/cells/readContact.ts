import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { readAbsence } from './readAbsence';

const LONGEST = 200;
const SEPARATORS = /[,;]/;
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const PHONE = /^\+?[\d ()\-–]+(?:(?:доб|вн)\.? ?\d{1,6})?$/i;
/** From a village exchange (5) to the longest international number (15, ITU-T E.164), without the extension. */
const DIGITS = { min: 5, max: 15 } as const;

/**
 * Reads telephone numbers and e-mail addresses, one or more, separated by commas or semicolons. No finding
 * repeats the cell.
 */
export function readContact(
  content: string | number,
  kind: Extract<ColumnKind, { type: 'contact' }>,
): CellResult {
  if (typeof content === 'number') return readContact(String(content), kind);

  const absent = readAbsence(content, kind);

  if (absent !== null) return absent;
  if (content.length > LONGEST) return refused('readTextTooLong', { max: LONGEST });

  const isContact = content.split(SEPARATORS).every((part) => isEmail(part.trim()) || isPhone(part.trim()));

  return isContact ? accepted(content) : refused('readContact');
}

function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

function isPhone(text: string): boolean {
  if (!PHONE.test(text)) return false;

  const [number = ''] = text.split(/[дв]/i);
  const digits = number.replace(/\D/g, '').length;

  return digits >= DIGITS.min && digits <= DIGITS.max;
}
