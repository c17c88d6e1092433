import { calendar as texts } from '../messages/ru/calendar';
import { type Deadline, type DeadlineFilter, deadlines } from '../regions/deadlines';
import { openYears } from '../regions/openYears';
import type { Region } from '../regions/region';
import { deadlineRoles, deadlineSource, deadlineText } from './deadlineText';
import type { AllDayEvent, IcsCalendar } from './toIcs';

const REMINDER_DAYS = 7;

/** The deadlines of all years of `region` as a calendar to subscribe to, as known at the instant `stamp`. */
export function regionCalendar(region: Region, filter: DeadlineFilter, stamp: Date): IcsCalendar {
  const { role } = filter;
  const seen = new Map<string, number>();
  const events = openYears(region).flatMap((year) =>
    deadlines(region, year, filter).map((deadline) => eventOf(region, year, deadline, seen)),
  );

  return {
    name:
      role === undefined ? texts.feed.name(region.name) : texts.feed.nameFor(region.name, texts.roles[role]),
    stamp,
    reminderDays: REMINDER_DAYS,
    events,
  };
}

function eventOf(region: Region, year: number, deadline: Deadline, seen: Map<string, number>): AllDayEvent {
  const { kind, template, item, municipality, day } = deadline;
  const subject = [region.key, municipality ?? 'region', kind, template ?? item, year].join('-');
  const before = seen.get(subject) ?? 0;
  seen.set(subject, before + 1);

  return {
    // By what it is about and not by its day: a day that moves is the same event on another day.
    uid: `${[subject, ...(before === 0 ? [] : [before + 1])].join('-').replace(/\s+/g, '_')}@svod`,
    day,
    summary: deadlineText(region, deadline),
    description: [
      texts.feed.who(deadlineRoles(deadline)),
      texts.feed.source(deadlineSource(region, deadline)),
      ...(kind === 'template' ? [texts.feed.extensions] : []),
    ].join('\n'),
  };
}
