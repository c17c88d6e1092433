import * as fc from 'fast-check';
import { readSchedule } from '../../../functions/local/host/schedule';

const at = (text: string) => new Date(`${text}Z`);

test.each([
  ['0 30 18 * * *', '2024-11-25T18:30:00', true],
  ['0 30 18 * * *', '2024-11-25T18:30:01', false],
  ['0 30 18 * * *', '2024-11-25T18:31:00', false],
  ['* * * * * *', '2024-02-29T23:59:59', true],
  ['0 */15 * * * *', '2024-11-25T10:45:00', true],
  ['0 */15 * * * *', '2024-11-25T10:50:00', false],
  ['0 5/15 * * * *', '2024-11-25T10:50:00', true],
  ['0 5/15 * * * *', '2024-11-25T10:00:00', false],
  ['0 0 9-17 * * 1-5', '2024-11-25T17:00:00', true],
  ['0 0 9-17 * * 1-5', '2024-11-24T12:00:00', false],
  ['0 0 0 1,15 * *', '2024-11-15T00:00:00', true],
  ['0 0 9-17/4 * * *', '2024-11-25T13:00:00', true],
  ['0 0 9-17/4 * * *', '2024-11-25T14:00:00', false],
])('%s at %s: %s', (expression, instant, due) => {
  expect(readSchedule(expression)(at(instant))).toBe(due);
});

test('a schedule of six single numbers is due at that second of each such day', () => {
  const instant = fc.date({
    min: at('2000-01-01T00:00:00'),
    max: at('2099-12-31T00:00:00'),
    noInvalidDate: true,
  });

  fc.assert(
    fc.property(instant, instant, (meant, other) => {
      const expression = [
        meant.getUTCSeconds(),
        meant.getUTCMinutes(),
        meant.getUTCHours(),
        meant.getUTCDate(),
        meant.getUTCMonth() + 1,
        '*',
      ].join(' ');
      const sameSecond = meant.toISOString().slice(5, 19) === other.toISOString().slice(5, 19);

      expect(readSchedule(expression)(meant)).toBe(true);
      expect(readSchedule(expression)(other)).toBe(sameSecond);
    }),
  );
});

describe('what is no schedule is refused', () => {
  test.each([
    '',
    '* * * * *',
    '* * * * * * *',
    '60 * * * * *',
    '* * 24 * * *',
    '* * * 0 * *',
    '* * * * 13 *',
    '* * * * * 7',
    '* * * * * Mon',
    '5-3 * * * * *',
    '*/0 * * * * *',
    '-1 * * * * *',
    ', * * * * *',
    '1.5 * * * * *',
  ])('%j', (expression) => {
    expect(() => readSchedule(expression)).toThrow();
  });
});
