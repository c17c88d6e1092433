const DAY_MS = 86_400_000;
const SECONDS = 86_400;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const FAKE_LEAP_DAY = 60;

/** A point in time by its parts; `weekday` 0 is Sunday. */
export type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

/** The parts of a serial number, rounded to a second; day 60 of the 1900 system is 29.02.1900, as Excel shows it. */
export function dateParts(serial: number, date1904: boolean): DateParts {
  const total = Math.round(serial * SECONDS);
  const day = Math.floor(total / SECONDS);
  const rest = total - day * SECONDS;
  const clock = {
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
  };

  if (!date1904 && day === FAKE_LEAP_DAY) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  if (!date1904 && day === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };

  const counted = date1904 || day < FAKE_LEAP_DAY ? day : day - 1;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + counted * DAY_MS);

  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ...clock,
  };
}
