import { dueDate } from '../../../shared/regions/dueDate';
import { isLate } from '../../../shared/regions/isLate';
import { khabarovsk } from '../../../shared/regions/khabarovsk';

/** Local midnight between 1 and 2 December 2024, in UTC. */
const MIDNIGHTS = [
  ['Asia/Vladivostok', '2024-12-01T14:00:00Z'],
  ['Asia/Irkutsk', '2024-12-01T16:00:00Z'],
  ['Europe/Moscow', '2024-12-01T21:00:00Z'],
  ['Europe/Kaliningrad', '2024-12-01T22:00:00Z'],
  ['Asia/Kamchatka', '2024-12-01T12:00:00Z'],
  ['America/New_York', '2024-12-02T05:00:00Z'],
  ['UTC', '2024-12-02T00:00:00Z'],
] as const;

describe.each(MIDNIGHTS)('isLate for «не позднее 1 декабря» in %s', (timeZone, midnight) => {
  const secondsPast = (seconds: number) => new Date(Date.parse(midnight) + seconds * 1000);

  it('is on time one second before local midnight', () => {
    expect(isLate(secondsPast(-1), '2024-12-01', timeZone)).toBe(false);
  });

  it('is late from local midnight on', () => {
    expect(isLate(secondsPast(0), '2024-12-01', timeZone)).toBe(true);
    expect(isLate(secondsPast(1), '2024-12-01', timeZone)).toBe(true);
  });

  it('is on time all day and long before', () => {
    expect(isLate(secondsPast(-24 * 3600), '2024-12-01', timeZone)).toBe(false);
    expect(isLate(secondsPast(-90 * 24 * 3600), '2024-12-01', timeZone)).toBe(false);
  });
});

describe('isLate over a change of clocks', () => {
  // The day of 3 November 2024 has 25 hours in New York and ends at 05:00 UTC.
  it('waits for the end of a 25-hour day', () => {
    expect(isLate(new Date('2024-11-04T04:59:59Z'), '2024-11-03', 'America/New_York')).toBe(false);
    expect(isLate(new Date('2024-11-04T05:00:00Z'), '2024-11-03', 'America/New_York')).toBe(true);
  });
});

describe('isLate with the calendar of Khabarovsk', () => {
  it.each([
    ['mentees', '2024-11-30T13:59:59Z', false],
    ['mentees', '2024-11-30T14:00:00Z', true],
    ['monitoring', '2024-11-30T14:00:00Z', false],
    ['monitoring', '2024-12-01T14:00:00Z', true],
    ['monitoring', '2025-01-05T00:00:00Z', true],
  ] as const)('says of %s sent at %s: late %s', (template, sentAt, late) => {
    const due = dueDate(khabarovsk, template, 2024);

    expect(isLate(new Date(sentAt), due, khabarovsk.timeZone)).toBe(late);
  });
});
