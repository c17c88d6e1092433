const DAY = 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const EPOCH_1900 = Date.UTC(1899, 11, 31);
/** Excel counts a 29.02.1900 that never was as day 60. */
const FAKE_LEAP_DAY = 60;

/** The serial number of a day; months and days outside their range run over, as in `DATE`. Below 0: too early. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number {
  const time = Date.UTC(year, month - 1, day);

  if (date1904) return (time - EPOCH_1904) / DAY;

  const serial = (time - EPOCH_1900) / DAY;

  return serial < FAKE_LEAP_DAY ? serial : serial + 1;
}
