import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, noticed } from './cellResult';
import { absenceOf } from './missingWords';
import { textParams } from './textParams';

/**
 * Reads a word for a missing value in a column that cannot hold one: the cell counts as blank, and whether it
 * may be blank is for the checks. «Нет данных» and «не применимо» are told apart only in numbers and dates, so
 * here a notice says that the difference is lost. `null` when the text is no such word.
 */
export function readAbsence(text: string, kind: ColumnKind): CellResult | null {
  const absence = absenceOf(text, kind.type);

  if (absence === null) return null;
  if (absence === 'none') return accepted(null);

  return noticed(null, 'readMissingWord', textParams(text, kind));
}
