import type { DemoBook } from '../../../functions/local/demo/demoBooks';
import { demoRandom } from '../../../functions/local/demo/demoRandom';
import { fillMentees } from '../../../functions/local/demo/fill/fillMentees';
import { khabarovskPlan } from '../../../functions/local/demo/plans/khabarovsk';
import { type Value, valueAt } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { BOOK, missing, OWNER } from './book';

/** The book with `rows` mentees of one mentor, which is a warning, of whom every one has the given values. */
export function manyMentees(rows: number, same: Readonly<Record<string, Value>>): DemoBook['columns'] {
  const plan = khabarovskPlan.reporters.find(({ key }) => key === BOOK.reporter.key) ?? missing('the plan');
  const mentors = BOOK.columns.mentors ?? missing('mentors');
  const mentees = fillMentees({
    region: OWNER.region,
    plan: khabarovskPlan,
    reporter: OWNER.reporter,
    own: { ...plan, mentees: rows },
    year: 2024,
    random: demoRandom(7),
    filled: BOOK.columns,
  });
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
