import { checkSheet, places } from '../sample';

describe('mentorAge', () => {
  it.each([
    ['pupil', 'under10', ['0:birthYear']],
    ['pupil', 'from20', ['0:birthYear']],
    ['pupil', '10-14', []],
    ['pupil', '18-19', []],
    ['pupil', null, []],
    ['student', 'from20', []],
    ['teacher', 'from20', []],
  ])('for a mentor of category %s in band %s', (category, ageBand, found) => {
    expect(places(checkSheet({ template: 'mentors', rows: [{ category, ageBand }] }), 'mentorAge')).toEqual(
      found,
    );
  });
});
