import { type Columns, ROW_CODE, valueAt } from '../../columns/columns';
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
  const counts = countEntries(mentors);
  const rows = new Map<number, number[]>();

  counts.forEach((count, mentor) => {
    if (count > max && mentors.dictionary[mentor] !== null) rows.set(mentor, []);
  });

  if (rows.size === 0) return [];

  for (const row of mentors.codes.keys()) rows.get(mentors.codes[row] ?? 0)?.push(row);

  return rows.values();
}

function lowestCode(columns: Columns, rows: readonly number[]): number {
  const codeOf = (row: number) => String(valueAt(columns, ROW_CODE, row));

  return rows.reduce((lowest, row) => (codeOf(row) < codeOf(lowest) ? row : lowest));
}
