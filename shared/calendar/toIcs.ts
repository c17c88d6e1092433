import { icsLine, icsText } from './icsText';

/** An event that takes whole local days; `summary` is what a calendar shows. */
export type AllDayEvent = {
  /** The same for the same event whenever the feed is read. */
  readonly uid: string;
  /** Local day, ISO. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
};

/** A calendar to subscribe to. */
export type IcsCalendar = {
  readonly name: string;
  /** Instant at which what it holds was last known to be so. */
  readonly stamp: Date;
  /** How many days before an event it reminds of it. */
  readonly reminderDays: number;
  readonly events: readonly AllDayEvent[];
};

/** How often a program should ask again. */
const REFRESH = 'P1D';

/**
 * A calendar as an iCalendar file (RFC 5545; the name and the refresh interval also as RFC 7986 and as older
 * programs read them). The events are whole days, which have no time zone: a day is the reader's own.
 */
export function toIcs({ name, stamp, reminderDays, events }: IcsCalendar): string {
  return [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', '-//Svod//Svod//RU'),
    icsLine('CALSCALE', 'GREGORIAN'),
    icsLine('NAME', icsText(name)),
    icsLine('X-WR-CALNAME', icsText(name)),
    icsLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    icsLine('X-PUBLISHED-TTL', REFRESH),
    ...events.flatMap((event) => eventLines(event, stampText(stamp), reminderDays)),
    icsLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines(
  { uid, day, summary, description }: AllDayEvent,
  stamp: string,
  reminderDays: number,
): readonly string[] {
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', icsText(uid)),
    icsLine('DTSTAMP', stamp),
    icsLine('DTSTART;VALUE=DATE', compact(day)),
    // The first day that is not part of it.
    icsLine('DTEND;VALUE=DATE', compact(dayAfter(day))),
    icsLine('SUMMARY', icsText(summary)),
    icsLine('DESCRIPTION', icsText(description)),
    // A deadline does not keep anybody busy all day.
    icsLine('TRANSP', 'TRANSPARENT'),
    icsLine('BEGIN', 'VALARM'),
    icsLine('ACTION', 'DISPLAY'),
    icsLine('DESCRIPTION', icsText(summary)),
    icsLine('TRIGGER', `-P${reminderDays}D`),
    icsLine('END', 'VALARM'),
    icsLine('END', 'VEVENT'),
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);

  return next.toISOString().slice(0, 10);
}

/** `20241125T000000Z` */
function stampText(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
