import type { YearEvent } from './yearRecord';

/**
 * The instant, ISO, as which a year is looked at now: the clock's, or that of the newest event where the clock has gone back
 * since, so that what was done stays done.
 */
export function presentOf(events: readonly Pick<YearEvent, 'at'>[], now: Date): string {
  return events.reduce((latest, { at }) => (at > latest ? at : latest), now.toISOString());
}
