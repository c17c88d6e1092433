import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { dateFromText } from './dateFromText';
import { absenceOf } from './missingWords';
import { serialToIso } from './serialDate';
import { textParams } from './textParams';

/**
 * Days that a template can ask for. Outside of them a number is more likely something else: 2024 as a serial
 * number is a day in 1905.
 */
const FIRST_DAY = '1930-01-01';
const LAST_DAY = '2100-12-31';

/**
 * Reads a day, as a serial number or as text, or a missing word. «Нет» and dashes mean that there is no date,
 * so the cell is blank.
 */
export function readDate(
  content: string | number,
  kind: Extract<ColumnKind, { type: 'date' }>,
  date1904: boolean,
): CellResult {
  if (typeof content === 'string') {
    const absence = absenceOf(content, 'date');

    if (absence !== null) return accepted(absence === 'none' ? null : absence);
  }

  const day = typeof content === 'number' ? serialToIso(content, date1904) : dateFromText(content);

  if (day === 'swapped') return refused('readDateAmbiguous', textParams(content, kind));
  if (day === null || day < FIRST_DAY || day > LAST_DAY)
    return refused('readDate', textParams(content, kind));

  return accepted(day);
}
