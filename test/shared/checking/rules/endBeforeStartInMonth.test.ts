import { checkSheet, paramsOf, places } from '../sample';

describe('endBeforeStartInMonth', () => {
  it.each([
    ['the end is a day before the start', '2024-09-15', '2024-09-14', ['0:dateOut']],
    ['both are one day', '2024-09-15', '2024-09-15', []],
    ['the end is a day after the start', '2024-09-15', '2024-09-16', []],
    ['the end is in an earlier month, which endBeforeStart says', '2024-09-15', '2024-08-14', []],
    ['there is no end', '2024-09-15', null, []],
    ['there is no start', null, '2024-09-14', []],
    ['the end is «нет данных»', '2024-09-15', 'noData', []],
  ])('compares days of one month when %s', (_, dateIn, dateOut, found) => {
    const outcome = checkSheet({ template: 'mentees', reads: 'local', rows: [{ dateIn, dateOut }] });

    expect(places(outcome, 'endBeforeStartInMonth')).toEqual(found);
  });

  it('looks at the opening and closing of organisations', () => {
    const rows = [{ opened: '2022-09-02', closed: '2022-09-01' }];
    const outcome = checkSheet({ template: 'organisations', reads: 'local', rows });

    expect(places(outcome, 'endBeforeStartInMonth')).toEqual(['0:closed']);
  });

  it('does not name the days, which stay in the workbook', () => {
    const rows = [{ dateIn: '2024-09-15', dateOut: '2024-09-14' }];
    const outcome = checkSheet({ template: 'mentors', reads: 'local', rows });

    expect(paramsOf(outcome, 'endBeforeStartInMonth')).toEqual([{}]);
  });
});
