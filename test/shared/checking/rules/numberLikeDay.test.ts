import { checkSheet, places } from '../sample';

describe('numberLikeDay', () => {
  it.each([
    ['is what Excel makes of «5/6» in the year of the report', 45_448, ['0:learners']],
    ['is what it makes of «1-2» in the year after', 45_689, ['0:learners']],
    ['is the first day of the year', 45_292, ['0:learners']],
    ['is the last day of the year before', 45_291, []],
    ['is the first day two years later', 46_023, []],
    ['is a count of a school', 512, []],
    ['is a word', 'noData', []],
    ['is blank', null, []],
  ])('when a count %s', (_, learners, found) => {
    const sheet = checkSheet({
      template: 'organisations',
      rows: [{ shortName: 'СОШ № 5', level: 'school', learners }],
    });

    expect(places(sheet, 'numberLikeDay')).toEqual(found);
  });

  it('looks at given rows, too, and not at fractions or columns too small for a day', () => {
    const monitoring = checkSheet({ template: 'monitoring', lines: { d_oo: 45_448, n_oo: 45_448.5 } });
    const mentors = checkSheet({ template: 'mentors', rows: [{ weeklyHours: 40 }] });

    expect(places(monitoring, 'numberLikeDay')).toEqual(['d_oo:value']);
    expect(places(mentors, 'numberLikeDay')).toEqual([]);
  });
});
