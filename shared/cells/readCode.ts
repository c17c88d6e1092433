import { isCode } from '../columns/code';
import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { textParams } from './textParams';

/**
 * The code of a given row: a measure's name, `f_T_PO_pairs`, or the number of a roadmap item, `2.1`, `m.2.1`.
 * Whether the template has such a row is for the sheet's reader.
 */
const GIVEN = /^(?:[a-z]+(?:_[A-Za-z0-9]+){1,4}|(?:[a-z]\.)?\d{1,2}(?:\.\d{1,2}){0,3})$/;

/**
 * Reads a row code or person code. They are made by Svod, so nothing is mended but capital letters. Of given
 * rows (`rowCode` only) the code is a name and its case counts.
 */
export function readCode(
  content: string | number,
  kind: Extract<ColumnKind, { type: 'rowCode' | 'personCode' }>,
): CellResult {
  const text = String(content);
  const code = text.toLowerCase();

  if (isCode(code)) return accepted(code);
  if (kind.type === 'rowCode' && kind.given && GIVEN.test(text)) return accepted(text);

  return refused('readCode', textParams(content, kind));
}
