import { checkSheet, places } from '../sample';

describe('startBeforeModel', () => {
  it.each([
    ['2019-11', ['0:dateIn']],
    ['2005-09', ['0:dateIn']],
    ['2019-12', []],
    ['2020-01', []],
    ['noData', []],
    [null, []],
  ])('when the participation begins in %s', (monthIn, found) => {
    for (const template of ['mentors', 'mentees', 'programmes'] as const) {
      expect(places(checkSheet({ template, rows: [{ monthIn }] }), 'startBeforeModel')).toEqual(found);
    }
  });
});
