import * as fc from 'fast-check';
import { instantOfLocal } from '../../../shared/regions/instantOfLocal';

describe('the instant at which a clock shows a time', () => {
  it.each([
    ['2024-11-25T19:00', 'Asia/Vladivostok', '2024-11-25T09:00:00.000Z'],
    ['2024-01-01T00:30', 'Asia/Irkutsk', '2023-12-31T16:30:00.000Z'],
    ['2024-07-01T00:00', 'Europe/Kaliningrad', '2024-06-30T22:00:00.000Z'],
    // Of a clock that is put forward at 2 o'clock.
    ['2024-03-31T03:30', 'Europe/Berlin', '2024-03-31T01:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOfLocal(local, zone)).toBe(instant);
  });

  it.each(['', 'вчера', '2024-11-25', '2024-13-45T99:99', '2024-11-25T19:00:00Z'])(
    '«%s» is no time',
    (local) => {
      expect(instantOfLocal(local, 'Asia/Vladivostok')).toBeNull();
    },
  );

  it('is that of the local time again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_577_836_800, max: 1_900_000_000 }), (seconds) => {
        const at = new Date(Math.floor(seconds / 60) * 60_000);
        const local = new Date(at.getTime() + 10 * 3_600_000).toISOString().slice(0, 16);

        expect(instantOfLocal(local, 'Asia/Vladivostok')).toBe(at.toISOString());
      }),
      { numRuns: 50 },
    );
  });
});
