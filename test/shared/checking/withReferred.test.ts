import fc from 'fast-check';
import { withReferred } from '../../../shared/checking/withReferred';
import { valueAt } from '../../../shared/columns/columns';
import { code, columnsOf } from './sample';

describe('withReferred', () => {
  it('puts beside each row what stands in the row of its mentor, and a blank where there is none', () => {
    const reference = fc.nat(8).map((number) => code(number, 'b'));
    const mentor = fc.record({
      rowCode: reference,
      category: fc.constantFrom('teacher', 'student', null),
      monthIn: fc.constantFrom('2024-01', '2024-09', 'noData', null),
    });
    const registry = fc.uniqueArray(mentor, { selector: ({ rowCode }) => rowCode, maxLength: 8 });
    const keys = ['monthIn', 'category'] as const;

    fc.assert(
      fc.property(fc.array(fc.option(reference)), registry, (references, mentors) => {
        const mentees = columnsOf(
          references.map((one, row) => ({ mentor: one, monthIn: `2024-0${row % 9}` })),
        );
        const joined = withReferred(mentees, 'mentor', columnsOf(mentors), keys);

        for (const [row, one] of references.entries()) {
          const named = mentors.find(({ rowCode }) => rowCode === one);

          for (const key of keys) expect(valueAt(joined, `mentor.${key}`, row)).toBe(named?.[key] ?? null);
          expect(valueAt(joined, 'monthIn', row)).toBe(valueAt(mentees, 'monthIn', row));
        }
      }),
      { numRuns: 200 },
    );
  });
});
