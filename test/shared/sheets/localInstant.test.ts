import { localInstant } from '../../../shared/sheets/localInstant';

describe('localInstant', () => {
  it.each([
    ['2024-11-25T09:00:00Z', 'Asia/Vladivostok', '25.11.2024 19:00'],
    ['2024-12-31T14:00:00.000Z', 'Asia/Vladivostok', '01.01.2025 00:00'],
    ['2024-07-01T00:05:59Z', 'Asia/Irkutsk', '01.07.2024 08:05'],
    ['2024-02-29T23:59:00Z', 'Europe/Kaliningrad', '01.03.2024 01:59'],
  ])('%s in %s is %s', (instant, timeZone, text) => {
    expect(localInstant(instant, timeZone)).toBe(text);
  });
});
