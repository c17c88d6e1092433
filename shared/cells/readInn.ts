import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, noticed, refused } from './cellResult';
import { hasInnCheckDigits } from './hasInnCheckDigits';
import { readAbsence } from './readAbsence';

const INN = /^(?:\d{10}|\d{12})$/;
/** One digit short: a region's code below 10 begins with a zero, which Excel drops from a number. */
const WITHOUT_ZERO = /^[1-9]\d{8}(?:\d\d)?$/;
/** Its check digits agree, but it belongs to nobody. */
const ZEROS = /^0+$/;

/**
 * Reads an ИНН of 10 or 12 digits. A zero that Excel dropped is put back, with a notice, where the check digits
 * then agree. An ИНН may be a person's, so no finding repeats the cell.
 */
export function readInn(content: string | number, kind: Extract<ColumnKind, { type: 'inn' }>): CellResult {
  if (typeof content === 'number') return readInn(String(content), kind);

  const absent = readAbsence(content, kind);

  if (absent !== null) return absent;

  const inn = content.replaceAll(' ', '');

  if (WITHOUT_ZERO.test(inn) && hasInnCheckDigits(`0${inn}`))
    return noticed(`0${inn}`, 'readLeadingZeros', {});
  if (!INN.test(inn) || ZEROS.test(inn)) return refused('readInn');

  return hasInnCheckDigits(inn) ? accepted(inn) : refused('innCheckDigit');
}
