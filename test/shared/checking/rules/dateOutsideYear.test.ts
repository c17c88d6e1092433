import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { CalendarEntry } from '../../../../shared/regions/region';
import { checkSheet, paramsOf, places } from '../sample';

const ENTRY: CalendarEntry = {
  template: 'publications',
  due: '05-31',
  reportedBy: ['municipality'],
  from: 2020,
  period: 'schoolYear',
  obligation: 'owed',
  source: null,
};
const SCHOOL_YEAR = { ...khabarovsk, calendar: [ENTRY] };

describe('dateOutsideYear', () => {
  it.each([
    ['2023-12-31', ['0:dateStart']],
    ['2024-01-01', []],
    ['2024-12-31', []],
    ['2025-01-01', ['0:dateStart']],
    ['noData', []],
    [null, []],
  ])('of an event of %s in the calendar year 2024', (dateStart, found) => {
    const outcome = checkSheet({ template: 'events', rows: [{ dateStart }] }, { today: '2025-02-01' });

    expect(places(outcome, 'dateOutsideYear')).toEqual(found);
  });

  it.each([
    ['2023-08', ['0:published']],
    ['2023-09', []],
    ['2024-08', []],
    ['2024-09', ['0:published']],
  ])('of a publication of %s in the school year that ends in 2024, by months', (monthPublished, found) => {
    const outcome = checkSheet(
      { template: 'publications', rows: [{ monthPublished }] },
      { region: SCHOOL_YEAR },
    );

    expect(places(outcome, 'dateOutsideYear')).toEqual(found);
  });

  it.each([
    ['training', { dateStart: '2022-05-05' }],
    ['practices', { presented: '2022-05-05' }],
    ['awards', { monthAwarded: '2022-05' }],
  ] as const)('looks at %s too', (template, row) => {
    expect(checkSheet({ template, rows: [row] }).counts.dateOutsideYear).toBe(1);
  });

  it('gives the date and the year to the text', () => {
    const outcome = checkSheet({ template: 'events', rows: [{ dateStart: '2022-05-05' }] });

    expect(paramsOf(outcome, 'dateOutsideYear')).toEqual([
      { date: '2022-05-05', from: '2024-01-01', to: '2024-12-31' },
    ]);
  });
});
