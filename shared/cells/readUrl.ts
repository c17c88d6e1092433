import { MAX_URL_LENGTH } from '../columns/limits';
import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { readAbsence } from './readAbsence';

/** http or https, then a host with a point and no user name, then anything without spaces. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@.]+(?:\.[^\s/?#@.]+)+(?:[/?#]\S*)?$/i;

/**
 * Reads the address of a page. One without `https://` is refused: which of the two it would be is not known.
 * No finding repeats the cell, since the address of a case may name a child.
 */
export function readUrl(content: string | number, kind: Extract<ColumnKind, { type: 'url' }>): CellResult {
  if (typeof content === 'number') return refused('readUrl');

  const absent = readAbsence(content, kind);

  if (absent !== null) return absent;
  if (content.length > MAX_URL_LENGTH) return refused('readTextTooLong', { max: MAX_URL_LENGTH });

  return WEB_ADDRESS.test(content) ? accepted(content) : refused('readUrl');
}
