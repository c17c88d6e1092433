import type { CellScalar, RawCell } from '../sheets/grid';
import type { ColumnKind } from '../templates/template';
import type { CellReading } from './cellReading';
import { accepted, type CellResult, refused } from './cellResult';
import { isErrorText } from './isErrorText';
import { normaliseText } from './normaliseText';
import { readCode } from './readCode';
import { readContact } from './readContact';
import { readDate } from './readDate';
import { readEnumeration } from './readEnumeration';
import { readEnumerationSet } from './readEnumerationSet';
import { readInn } from './readInn';
import { readNumber } from './readNumber';
import { readPersonName } from './readPersonName';
import { readReference } from './readReference';
import { readText } from './readText';
import { readUrl } from './readUrl';
import { readYear } from './readYear';
import { restoreFormula } from './restoreFormula';
import { shownBoolean } from './shownBoolean';
import { textParams } from './textParams';

/** What is left to be read by kind. */
type Content = Exclude<CellScalar, null>;

/**
 * What a cell means in a column of `kind`. A formula counts by the value it last gave. Blank, and text of
 * nothing but spaces and invisible characters, is `null` without a finding: whether it may be blank is for the
 * checks.
 */
export function readCell(raw: RawCell, kind: ColumnKind, reading: CellReading): CellResult {
  if (raw === null) return accepted(null);
  if (typeof raw !== 'object') return readScalar(raw, kind, reading);
  if ('error' in raw) return refused('readError', textParams(raw.error, kind));
  if (raw.value === undefined) return refused('readFormulaWithoutValue', textParams(`=${raw.formula}`, kind));

  return readCell(raw.value, kind, reading);
}

function readScalar(raw: Content, kind: ColumnKind, reading: CellReading): CellResult {
  if (typeof raw !== 'string') return readContent(raw, kind, reading);

  // The items of a set may stand on lines of their own, and normalising would join them.
  const separated = kind.type === 'enumerationSet' ? raw.replace(/[\r\n]+/g, ';') : raw;
  const text = normaliseText(restoreFormula(normaliseText(separated)));

  if (text === '') return accepted(null);
  if (isErrorText(text)) return refused('readError', textParams(text, kind));

  return readContent(text, kind, reading);
}

function readContent(content: Content, kind: ColumnKind, reading: CellReading): CellResult {
  if (kind.type === 'enumeration') return readEnumeration(content, kind, reading.region);
  if (typeof content === 'boolean') return refused('readBoolean', textParams(shownBoolean(content), kind));

  switch (kind.type) {
    case 'rowCode':
    case 'personCode':
      return readCode(content, kind);
    case 'text':
      return readText(content, kind);
    case 'personName':
      return readPersonName(content, kind);
    case 'contact':
      return readContact(content, kind);
    case 'url':
      return readUrl(content, kind);
    case 'inn':
      return readInn(content, kind);
    case 'number':
      return readNumber(content, kind);
    case 'date':
      return readDate(content, kind, reading.date1904);
    case 'year':
      return readYear(content, kind, reading.date1904);
    case 'enumerationSet':
      return readEnumerationSet(content, kind, reading.region);
    case 'reference':
      return readReference(content, kind, reading.resolve);
  }
}
