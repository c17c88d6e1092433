import { localDay } from './localDay';

/**
 * Whether `instant` is past the last day on time. `due` is a local ISO day and counts whole: «не позднее
 * 1 декабря» ends at the local midnight that begins 2 December.
 */
export function isLate(instant: Date, due: string, timeZone: string): boolean {
  return localDay(instant, timeZone) > due;
}
