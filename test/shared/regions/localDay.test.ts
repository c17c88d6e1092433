import fc from 'fast-check';
import { localDay } from '../../../shared/regions/localDay';

describe('localDay', () => {
  it.each([
    ['2024-12-01T13:59:59.999Z', 'Asia/Vladivostok', '2024-12-01'],
    ['2024-12-01T14:00:00.000Z', 'Asia/Vladivostok', '2024-12-02'],
    ['2024-11-30T14:00:00.000Z', 'Asia/Vladivostok', '2024-12-01'],
    ['2024-12-01T15:59:59.999Z', 'Asia/Irkutsk', '2024-12-01'],
    ['2024-12-01T16:00:00.000Z', 'Asia/Irkutsk', '2024-12-02'],
    ['2024-12-01T00:00:00.000Z', 'Europe/Kaliningrad', '2024-12-01'],
    ['2024-12-01T00:00:00.000Z', 'America/New_York', '2024-11-30'],
    ['2024-12-31T14:00:00.000Z', 'Asia/Vladivostok', '2025-01-01'],
    ['2024-02-28T14:00:00.000Z', 'Asia/Vladivostok', '2024-02-29'],
  ])('of %s in %s is %s', (instant, timeZone, day) => {
    expect(localDay(new Date(instant), timeZone)).toBe(day);
  });

  it('in Khabarovsk is always the UTC day ten hours later', () => {
    const instants = fc.date({
      min: new Date('2019-01-01T00:00:00Z'),
      max: new Date('2026-01-01T00:00:00Z'),
      noInvalidDate: true,
    });

    fc.assert(
      fc.property(instants, (instant) => {
        const shifted = new Date(instant.getTime() + 10 * 3_600_000);

        expect(localDay(instant, 'Asia/Vladivostok')).toBe(shifted.toISOString().slice(0, 10));
      }),
    );
  });

  it('throws for an instant that is none', () => {
    expect(() => localDay(new Date('not a date'), 'Asia/Vladivostok')).toThrow(RangeError);
  });

  it('throws for a zone that is none', () => {
    expect(() => localDay(new Date(0), 'Asia/Khabarovsk')).toThrow(RangeError);
  });
});
