import { isoToSerial } from '../../../shared/cells/serialDate';
import { meaningOf, paramsOf, reading } from './reading';

const year = { type: 'year', min: 1930, max: 2020 } as const;

describe('readYear', () => {
  test.each([
    ['a number', 2008],
    ['text', '2008'],
    ['«г.»', '2008 г.'],
    ['«г.р.»', '2008 г.р.'],
    ['«год рождения»', '2008 года рождения'],
    ['a full date as text', '12.05.2008'],
    ['a full date as a serial number', 39_580],
  ])('reads %s', (_, raw) => {
    expect(meaningOf(raw, year)).toEqual([2008]);
  });

  it('reads a full date of a workbook that counts from 1904', () => {
    const given = { ...reading, date1904: true };

    expect(meaningOf(isoToSerial('2008-05-12', true), year, given)).toEqual([2008]);
  });

  test.each([
    ['a year too early', 1929],
    ['a year too late', 2021],
    ['two digits', '08'],
    ['two digits as a number', 8],
    ['a fraction', 2008.5],
    ['an age', '16 лет'],
    ['two years', '2008-2009'],
    ['a day of a year too late', '12.05.2021'],
    ['a month first', '05/13/2008'],
    ['a number beyond the calendar', 20_080_512],
    ['not a number', Number.NaN],
  ])('refuses %s and repeats nothing of it', (_, raw) => {
    expect(meaningOf(raw, year)).toEqual([null, 'error readYear']);
    expect(paramsOf(raw, year)).toEqual({ min: 1930, max: 2020 });
  });

  it('takes a word for a missing value as blank and says so', () => {
    expect(meaningOf('нет данных', year)).toEqual([null, 'notice readMissingWord']);
    expect(meaningOf('-', year)).toEqual([null]);
  });
});
