import { checkSheet, paramsOf, places } from '../sample';

describe('menteeAge', () => {
  it.each([
    ['schoolPupil', 'under10', ['0:birthYear']],
    ['schoolPupil', 'from20', ['0:birthYear']],
    ['schoolPupil', '10-14', []],
    ['schoolPupil', '18-19', []],
    ['supplementaryPupil', 'from20', ['0:birthYear']],
    ['student', '10-14', ['0:birthYear']],
    ['student', '15-17', []],
    ['student', 'from20', []],
    ['youngTeacher', '15-17', ['0:birthYear']],
    ['youngTeacher', '18-19', []],
    ['youngTeacher', 'from20', []],
    ['schoolPupil', null, []],
    [null, 'under10', []],
  ])('for a mentee of category %s in band %s', (category, ageBand, found) => {
    expect(places(checkSheet({ template: 'mentees', rows: [{ category, ageBand }] }), 'menteeAge')).toEqual(
      found,
    );
  });

  it('gives the category to the text as the sheet calls it', () => {
    const outcome = checkSheet({
      template: 'mentees',
      rows: [{ category: 'youngTeacher', ageBand: '15-17' }],
    });

    expect(paramsOf(outcome, 'menteeAge')).toEqual([{ category: 'молодой педагог' }]);
  });
});
