import { checkSheet, places } from '../sample';

describe('completedWithoutEnd', () => {
  it.each([
    ['completed', 'no', null, ['0:dateOut']],
    ['stopped', 'no', null, ['0:dateOut']],
    ['running', 'yes', null, ['0:dateOut']],
    ['completed', 'yes', 'noData', ['0:dateOut']],
    ['completed', 'yes', '2024-05', []],
    ['stopped', null, '2024-05', []],
    ['running', 'no', null, []],
    ['planned', null, null, []],
    [null, null, null, []],
  ])('with state %s, mark %s and end %s of a mentee', (state, completed, monthOut, found) => {
    const rows = [{ state, completed, monthOut }];

    expect(places(checkSheet({ template: 'mentees', rows }), 'completedWithoutEnd')).toEqual(found);
  });

  it('looks at the state of mentors, who have no mark', () => {
    const rows = [{ state: 'completed' }, { state: 'running' }, { state: 'stopped', monthOut: '2024-10' }];

    expect(places(checkSheet({ template: 'mentors', rows }), 'completedWithoutEnd')).toEqual(['0:dateOut']);
  });
});
