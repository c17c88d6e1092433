import { isoDay } from './isoDay';

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day 0 of the 1904 system. */
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Day 0 of the 1900 system up to its day 59; Excel counts a 29.02.1900 that never was as day 60. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const FAKE_LEAP_DAY = 60;
/** 31.12.9999, the last day Excel can show. */
const LAST_SERIAL = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * The ISO day of an Excel serial number; the time of day is dropped. `null` for what is no day: out of range,
 * not finite, or the 29.02.1900 that Excel believes in.
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial);

  if (date1904) return day >= 0 && day <= LAST_SERIAL[1904] ? isoOf(EPOCH_1904 + day * DAY) : null;
  if (!(day >= 1 && day <= LAST_SERIAL[1900]) || day === FAKE_LEAP_DAY) return null;

  return isoOf(EPOCH_1900 + (day > FAKE_LEAP_DAY ? day - 1 : day) * DAY);
}

/**
 * The Excel serial number of an ISO day from 1900 (1904) to 9999. Throws a `RangeError` for anything else:
 * only days that Svod has read come here.
 */
export function isoToSerial(iso: string, date1904: boolean): number {
  const [, year = '', month = '', day = ''] = ISO.exec(iso) ?? [];

  if (isoDay(Number(year), Number(month), Number(day)) === null) throw new RangeError('not an ISO day');

  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));

  if (date1904) {
    if (time < EPOCH_1904) throw new RangeError('before the first day of the 1904 date system');

    return (time - EPOCH_1904) / DAY;
  }

  const serial = (time - EPOCH_1900) / DAY;

  return serial < FAKE_LEAP_DAY ? serial : serial + 1;
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
