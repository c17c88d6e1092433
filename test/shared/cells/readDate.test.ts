import { isoToSerial } from '../../../shared/cells/serialDate';
import { meaningOf, paramsOf, reading } from './reading';

const date = { type: 'date' } as const;

describe('readDate', () => {
  test.each([
    ['a serial number', 45_550],
    ['a serial number with a time of day', 45_550.99],
    ['day, month, year', '15.09.2024'],
    ['a short year', '15.09.24'],
    ['a «г.» behind it', '15.09.2024 г.'],
    ['a «г» stuck to it', '15.09.2024г'],
    ['strokes', '15/09/2024'],
    ['hyphens', '15-09-2024'],
    ['commas of the number pad', '15,09,2024'],
    ['spaces after the points', '15. 09. 2024'],
    ['no leading zero', '15.9.2024'],
    ['year first', '2024-09-15'],
    ['year first with points', '2024.09.15'],
    ['midnight of an accounting program', '15.09.2024 0:00:00'],
    ['a time', '15.09.2024 14:30'],
    ['a time as programs write it', '2024-09-15T14:30:00'],
    ['a month in words', '15 сентября 2024 г.'],
    ['a month in words and «года»', '15 СЕНТЯБРЯ 2024 года'],
    ['the day in quotes', '«15» сентября 2024 г.'],
    ['a shortened month', '15 сент. 2024'],
    ['Excel’s short month', '15.сен.24'],
    ['Excel’s short month with hyphens', '15-сен-24'],
    ['Latin letters in the month', '15 ceнтября 2024'],
    ['a no-break space', '15\u00A0сентября\u00A02024\u00A0г.'],
  ])('reads %s', (_, raw) => {
    expect(meaningOf(raw, date)).toEqual(['2024-09-15']);
  });

  test.each([
    ['day first, always', '04.05.2024', '2024-05-04'],
    ['a leap day', '29.02.2024', '2024-02-29'],
    ['a short year of the last century', '01.09.98', '1998-09-01'],
    ['the last short year of this century', '01.09.29', '2029-09-01'],
    ['May', '9 мая 2024', '2024-05-09'],
    ['the first day that is taken', '01.01.1930', '1930-01-01'],
    ['the last day that is taken', '31.12.2100', '2100-12-31'],
  ])('reads %s', (_, raw, expected) => {
    expect(meaningOf(raw, date)).toEqual([expected]);
  });

  it('counts from 1904 in a workbook that does', () => {
    const given = { ...reading, date1904: true };

    expect(meaningOf(isoToSerial('2024-09-15', true), date, given)).toEqual(['2024-09-15']);
  });

  test.each([
    ['month first', '09/15/2024'],
    ['month first with points', '02.28.2024'],
  ])('names %s as such', (_, raw) => {
    expect(meaningOf(raw, date)).toEqual([null, 'error readDateAmbiguous']);
    expect(paramsOf(raw, date)).toEqual({ text: raw });
  });

  test.each([
    ['a day that is not in the month', '31.02.2024'],
    ['29 February of a common year', '29.02.2023'],
    ['neither order', '13.13.2024'],
    ['a month without a day', 'сентябрь 2024'],
    ['month and year in digits', '09.2024'],
    ['day and month without a year', '15.09'],
    ['an unknown month', '15 сентебря 2024'],
    ['a day of zero', '00.09.2024'],
    ['a range', '15.09.2024–20.09.2024'],
    ['a year of four digits too early', '15.09.0024'],
    ['a day before 1930', '15.09.1929'],
    ['a day after 2100', '01.01.2101'],
    ['a three-digit year', '15.09.024'],
    ['a moment in another time zone', '2024-09-14T14:00:00Z'],
    ['text', 'осенью'],
    ['digits without points', '15092024'],
    ['a serial number as text', '45550'],
  ])('refuses %s', (_, raw) => {
    expect(meaningOf(raw, date)).toEqual([null, 'error readDate']);
    expect(paramsOf(raw, date)).toEqual({ text: raw });
  });

  test.each([
    ['a year', 2024],
    ['29.02.1900, which never was', 60],
    ['zero', 0],
    ['a negative number', -45_550],
    ['a number beyond the calendar', 15_092_024],
    ['infinity', Number.POSITIVE_INFINITY],
    ['not a number', Number.NaN],
  ])('refuses %s as a number', (_, raw) => {
    expect(meaningOf(raw, date)).toEqual([null, 'error readDate']);
  });

  test.each([
    ['нет данных', 'noData'],
    ['н/д', 'noData'],
    ['не применимо', 'notApplicable'],
    ['X', 'notApplicable'],
  ])('takes %j for %s', (raw, expected) => {
    expect(meaningOf(raw, date)).toEqual([expected]);
  });

  test.each([['-'], ['—'], ['нет']])('takes %j for no date', (raw) => {
    expect(meaningOf(raw, date)).toEqual([null]);
  });

  describe('attacks', () => {
    test.each([
      ['digits', '1'.repeat(1_000_000)],
      ['spaces between', `15${' .'.repeat(500_000)}09.2024`],
      ['letters', `15 ${'я'.repeat(1_000_000)} 2024`],
    ])('refuses a million %s', (_, raw) => {
      expect(meaningOf(raw, date)).toEqual([null, 'error readDate']);
    });

    it('takes the name of an object’s own machinery for no month', () => {
      expect(meaningOf('15 constructor 2024', date)).toEqual([null, 'error readDate']);
    });
  });
});
