import { DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import type { Columns } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { BOOK, missing } from '../../../addin/usecases/book';
import { manyMentees } from '../../../addin/usecases/manyMentees';
import { EVERYTHING } from '../../../helpers/sampled';

/** How many rows the registry of mentees has. */
export const ROWS = EVERYTHING ? 50_000 : 10_000;

const SYLLABLES = ['ба', 'ве', 'го', 'ду', 'жи', 'за', 'ке', 'ло', 'му', 'ни'];

/** A district's sheets with a registry of `ROWS` mentees, all of different names. */
export function bigSpecs(): readonly SheetSpec[] {
  const columns = manyMentees(ROWS, { birthYear: 2012, consent: 'given' });
  const mentees = columns.mentees ?? missing('mentees');

  return reporterWorkbook({
    region,
    reporter: BOOK.reporter,
    year: DEMO_YEAR,
    columns: { ...columns, mentees: named(mentees) },
  });
}

function named(mentees: Columns): Columns {
  const names = Array.from({ length: mentees.rows }, (_, row) => nameOf(row));

  return { ...mentees, columns: { ...mentees.columns, lastName: encodeColumn(names) } };
}

/** The number's digits as syllables. */
function nameOf(row: number): string {
  const digits = [...String(row).padStart(5, '0')];

  return `Пример-${digits.map((digit) => SYLLABLES[Number(digit)]).join('')}`.replace(
    /-(.)/,
    (_, letter) => `-${String(letter).toUpperCase()}`,
  );
}
