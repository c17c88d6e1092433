import { regionCalendar } from '../../../shared/calendar/regionCalendar';
import { toIcs } from '../../../shared/calendar/toIcs';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import { regions } from '../../../shared/regions/regions';
import { parseIcs } from './parseIcs';

const STAMP = new Date('2024-11-25T00:00:00.000Z');
const feedOf = (...given: Parameters<typeof regionCalendar>) => parseIcs(toIcs(regionCalendar(...given)));

describe('the calendar of a region', () => {
  test.each(regions.map((region) => [region.key, region] as const))('%s is sound', (_key, region) => {
    const { name, values, parts } = feedOf(region, {}, STAMP);
    const uids = parts.map((event) => event.values.get('UID'));

    expect(name).toBe('VCALENDAR');
    expect(values.get('VERSION')).toBe('2.0');
    expect(values.get('X-WR-CALNAME')).toContain(region.name);
    expect(values.get('REFRESH-INTERVAL;VALUE=DURATION')).toBe('P1D');
    expect(parts.length).toBeGreaterThan(20);
    expect(new Set(uids).size).toBe(uids.length);
    for (const uid of uids) expect(uid).toMatch(/^[\w.–-]+@svod$/u);
    for (const event of parts) {
      expect(event.name).toBe('VEVENT');
      expect(event.values.get('DTSTAMP')).toBe('20241125T000000Z');
      expect(event.values.get('DTSTART;VALUE=DATE')).toMatch(/^20\d{6}$/);
      expect(event.parts.map((part) => [part.name, part.values.get('TRIGGER')])).toEqual([
        ['VALARM', '-P7D'],
      ]);
    }
  });

  test('has a whole day for what is due, ending on the day after', () => {
    const { parts } = feedOf(khabarovsk, { role: 'municipality' }, STAMP);
    const mentors = parts.find(
      (event) => event.values.get('UID') === 'khabarovsk-region-template-mentors-2024@svod',
    );

    expect(mentors?.values.get('SUMMARY')).toBe('Сдать: Реестр наставников');
    expect(mentors?.values.get('DTSTART;VALUE=DATE')).toBe('20241130');
    expect(mentors?.values.get('DTEND;VALUE=DATE')).toBe('20241201');
    expect(mentors?.values.get('DESCRIPTION')).toContain('Продление срока');
  });

  test('tells two events about items of one number apart', () => {
    const { roadmap } = khabarovsk;
    const items = roadmap?.items ?? [];
    const twice = { ...khabarovsk, roadmap: roadmap && { ...roadmap, items: [...items, ...items] } };
    const uids = feedOf(twice, {}, STAMP).parts.map((event) => event.values.get('UID'));

    expect(uids.length).toBeGreaterThan(feedOf(khabarovsk, {}, STAMP).parts.length);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('keeps the names of its events from one reading to the next', () => {
    const uidsOn = (day: string) =>
      feedOf(khabarovsk, {}, new Date(day)).parts.map((event) => event.values.get('UID'));

    expect(uidsOn('2024-12-25T00:00:00.000Z')).toEqual(uidsOn('2024-11-25T00:00:00.000Z'));
  });

  test('of a municipality with a roadmap of its own has both, of another neither it nor templates', () => {
    const [own] = primorye.municipalRoadmaps;
    const [other] = primorye.municipalities.filter(({ key }) => key !== own?.municipality);
    const kinds = (municipality = '') =>
      new Set(
        feedOf(primorye, { role: 'municipality', municipality }, STAMP).parts.map(
          (event) => event.values.get('UID')?.split('-')[2],
        ),
      );

    expect([...kinds(own?.municipality)].sort()).toEqual(['roadmap', 'template']);
    expect(kinds(other?.key).size).toBe(0);
  });
});
