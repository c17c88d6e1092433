import { checkSheet, paramsOf, places } from '../sample';

describe('endBeforeStart', () => {
  it.each([
    ['the end is a month before the start', '2024-09', '2024-08', ['0:dateOut']],
    ['the end is a year before the start', '2024-01', '2023-12', ['0:dateOut']],
    ['both are in one month', '2024-09', '2024-09', []],
    ['the end is after the start', '2024-09', '2025-01', []],
    ['there is no end', '2024-09', null, []],
    ['there is no start', null, '2024-05', []],
    ['the end is «нет данных»', '2024-09', 'noData', []],
    ['the start is «не применимо»', 'notApplicable', '2024-05', []],
  ])('says where a participation ends too early when %s', (_, monthIn, monthOut, found) => {
    expect(
      places(checkSheet({ template: 'mentees', rows: [{ monthIn, monthOut }] }), 'endBeforeStart'),
    ).toEqual(found);
    expect(
      places(checkSheet({ template: 'mentors', rows: [{ monthIn, monthOut }] }), 'endBeforeStart'),
    ).toEqual(found);
  });

  it('says where an organisation was closed before it was opened', () => {
    const rows = [{ monthOpened: '2022-09', monthClosed: '2021-09' }, { monthOpened: '2021-09' }];

    expect(places(checkSheet({ template: 'organisations', rows }), 'endBeforeStart')).toEqual(['0:closed']);
  });

  it('gives both months to the text', () => {
    const outcome = checkSheet({ template: 'mentees', rows: [{ monthIn: '2024-09', monthOut: '2024-05' }] });

    expect(paramsOf(outcome, 'endBeforeStart')).toEqual([{ start: '2024-09', end: '2024-05' }]);
  });
});
