import fc from 'fast-check';
import { isoToSerial, serialToIso } from '../../../shared/cells/serialDate';

const LAST_DAY = '9999-12-31';

/** Days as ISO text, taken from JavaScript's own calendar. */
function days(first: string) {
  return fc
    .date({ min: new Date(first), max: new Date(LAST_DAY), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

describe('serialToIso', () => {
  test.each([
    ['first day', 1, false, '1900-01-01'],
    ['last day before the fake one', 59, false, '1900-02-28'],
    ['29.02.1900, which never was', 60, false, null],
    ['any time on 29.02.1900', 60.5, false, null],
    ['first day after the fake one', 61, false, '1900-03-01'],
    ['an ordinary day', 45_550, false, '2024-09-15'],
    ['a time of day', 45_550.75, false, '2024-09-15'],
    ['the last day', 2_958_465, false, LAST_DAY],
    ['after the last day', 2_958_466, false, null],
    ['00.01.1900', 0, false, null],
    ['a negative number', -1, false, null],
    ['not a number', Number.NaN, false, null],
    ['infinity', Number.POSITIVE_INFINITY, false, null],
    ['first day of 1904', 0, true, '1904-01-01'],
    ['an ordinary day of 1904', 44_088, true, '2024-09-15'],
    ['day 60 of 1904', 60, true, '1904-03-01'],
    ['the last day of 1904', 2_957_003, true, LAST_DAY],
    ['after the last day of 1904', 2_957_004, true, null],
    ['before the first day of 1904', -0.5, true, null],
    ['not a number of 1904', Number.NaN, true, null],
  ])('%s', (_, serial, date1904, expected) => {
    expect(serialToIso(serial, date1904)).toBe(expected);
  });
});

describe('isoToSerial', () => {
  it('gives the serial number that serialToIso takes back (1900)', () => {
    fc.assert(
      fc.property(days('1900-01-01'), (iso) => {
        expect(serialToIso(isoToSerial(iso, false), false)).toBe(iso);
      }),
      { numRuns: 1000, examples: [['1900-01-01'], ['1900-02-28'], ['1900-03-01'], [LAST_DAY]] },
    );
  });

  it('gives the serial number that serialToIso takes back (1904)', () => {
    fc.assert(
      fc.property(days('1904-01-01'), (iso) => {
        expect(serialToIso(isoToSerial(iso, true), true)).toBe(iso);
      }),
      { numRuns: 1000, examples: [['1904-01-01'], [LAST_DAY]] },
    );
  });

  it('differs by 1462 between the systems', () => {
    fc.assert(
      fc.property(days('1904-01-01'), (iso) => {
        expect(isoToSerial(iso, false) - isoToSerial(iso, true)).toBe(1462);
      }),
    );
  });

  test.each([['2024-02-30'], ['15.09.2024'], ['1899-12-31'], ['noData'], ['']])('throws for %j', (text) => {
    expect(() => isoToSerial(text, false)).toThrow(RangeError);
  });

  it('throws for a day before 1904 in the 1904 system', () => {
    expect(() => isoToSerial('1903-12-31', true)).toThrow(RangeError);
  });
});
