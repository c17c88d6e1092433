import { checkSheet, paramsOf, places } from '../sample';

describe('dateInFuture', () => {
  it.each([
    ['today', '2024-11-20', []],
    ['tomorrow', '2024-11-21', ['0:dateStart']],
    ['next year, which is dateOutsideYear', '2025-01-10', []],
    ['at an unknown time', null, []],
    ['without data', 'noData', []],
  ])('when an event takes place %s', (_, dateStart, found) => {
    const outcome = checkSheet({ template: 'events', rows: [{ dateStart }] }, { today: '2024-11-20' });

    expect(places(outcome, 'dateInFuture')).toEqual(found);
  });

  it.each([
    ['2024-11', []],
    ['2024-12', ['0:published']],
  ])('of a publication of %s by months', (monthPublished, found) => {
    const rows = [{ monthPublished }];
    const outcome = checkSheet({ template: 'publications', rows }, { today: '2024-11-01' });

    expect(places(outcome, 'dateInFuture')).toEqual(found);
  });

  it('gives the date to the text', () => {
    const outcome = checkSheet({ template: 'events', rows: [{ dateStart: '2024-12-25' }] });

    expect(paramsOf(outcome, 'dateInFuture')).toEqual([{ date: '2024-12-25' }]);
  });
});
