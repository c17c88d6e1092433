import ICAL from 'ical.js';
import { regionCalendar } from '../../../shared/calendar/regionCalendar';
import { toIcs } from '../../../shared/calendar/toIcs';
import { regions } from '../../../shared/regions/regions';

const STAMP = new Date('2024-11-25T00:00:00.000Z');

describe('the feed of deadlines in a parser of somebody else’s', () => {
  it.each(regions.map((region) => [region.key, region] as const))(
    'of %s is a calendar of whole-day events with texts and ids of their own',
    (_, region) => {
      const calendar = new ICAL.Component(ICAL.parse(toIcs(regionCalendar(region, {}, STAMP))));
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect(events.length).toBeGreaterThan(5);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { startDate, summary } of events) {
        expect([startDate.isDate, summary !== '']).toEqual([true, true]);
      }
    },
  );
});
