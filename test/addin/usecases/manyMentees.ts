import type { DemoBook } from '../../../functions/local/demo/demoBooks';
import { demoReporters } from '../../../functions/local/demo/demoPlan';
import { demoRandom } from '../../../functions/local/demo/demoRandom';
import { fillMentees } from '../../../functions/local/demo/fillMentees';
import { type Value, valueAt } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { BOOK, missing } from './book';

/** The book with `rows` mentees of one mentor, which is a warning, of whom every one has the given values. */
export function manyMentees(rows: number, same: Readonly<Record<string, Value>>): DemoBook['columns'] {
  const plan = demoReporters.find(({ key }) => key === BOOK.reporter.key) ?? missing('the plan');
  const mentors = BOOK.columns.mentors ?? missing('mentors');
  const mentees = fillMentees({ ...plan, mentees: rows }, mentors, 2024, demoRandom(7));
  const one = {
    category: 'schoolPupil',
    form: 'T_P',
    mentor: valueAt(mentors, 'rowCode', 0),
    organisation: valueAt(mentors, 'organisation', 0),
    dateIn: '2024-10-01',
    dateOut: null,
    state: 'running',
    completed: null,
    result: null,
    youngTeacher: null,
    consentGivenBy: 'representative',
  };
  const columns = Object.entries({ ...one, ...same }).map(([key, value]) => [
    key,
    encodeColumn(Array(rows).fill(value)),
  ]);

  return {
    ...BOOK.columns,
    mentees: { rows, columns: { ...mentees.columns, ...Object.fromEntries(columns) } },
  };
}
