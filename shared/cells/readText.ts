import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { readAbsence } from './readAbsence';
import { textOfNumber } from './textOfNumber';

/** Reads free text of at most `maxLength` UTF-16 code units. A number (a class, a house) is taken as it is shown. */
export function readText(content: string | number, kind: Extract<ColumnKind, { type: 'text' }>): CellResult {
  if (typeof content === 'number') return readText(textOfNumber(content), kind);

  const absent = readAbsence(content, kind);

  if (absent !== null) return absent;

  return content.length > kind.maxLength
    ? refused('readTextTooLong', { max: kind.maxLength })
    : accepted(content);
}
