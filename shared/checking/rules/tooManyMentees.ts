import { type Column, type Columns, ROW_CODE, valueAt } from '../../columns/columns';
import { columnOf } from '../columnOf';
import { countEntries } from '../countEntries';
import type { Rule } from '../rule';

/**
 * V-17: a mentor has at most so many mentees as the region's setting says. Persons count, not participations.
 * One finding a mentor, at the row with the lowest code, so that sorting the sheet does not move it.
 */
export const tooManyMentees: Rule = {
  code: 'tooManyMentees',
  severity: 'warning',
  reads: 'shared',
  templates: ['mentees'],
  inputs: ['mentor'],
  find({ columns }, { region }, emit) {
    const max = region.settings.menteesPerMentor;

    for (const rows of rowsOfBusyMentors(columns, max)) {
      const count = new Set(rows.map((row) => valueAt(columns, 'personCode', row))).size;

      if (count > max) emit(lowestCode(columns, rows), 'mentor', { count, max });
    }
  },
};

/** The rows of each mentor who has more than `max`. */
function rowsOfBusyMentors(columns: Columns, max: number): Iterable<readonly number[]> {
  const mentors = columnOf(columns, 'mentor');
  const rows = busyMentors(mentors, max);

  if (rows.size === 0) return [];

  for (let row = 0; row < columns.rows; row += 1) rows.get(mentors.codes[row] ?? 0)?.push(row);

  return rows.values();
}

/** An empty list for each mentor who has more than `max` rows, by the entry of the mentor. */
function busyMentors(mentors: Column, max: number): ReadonlyMap<number, number[]> {
  const counts = countEntries(mentors);
  const busy = new Map<number, number[]>();

  for (let entry = 0; entry < counts.length; entry += 1) {
    if ((counts[entry] ?? 0) > max && mentors.dictionary[entry] !== null) busy.set(entry, []);
  }

  return busy;
}

function lowestCode(columns: Columns, rows: readonly number[]): number {
  const codeOf = (row: number) => String(valueAt(columns, ROW_CODE, row));

  return rows.reduce((lowest, row) => (codeOf(row) < codeOf(lowest) ? row : lowest));
}
