import { clockFrom } from '../../functions/src/clock';

test('a demonstration clock begins where it is told and goes on at the usual pace', () => {
  let machine = Date.parse('2026-05-01T12:00:00Z');
  const clock = clockFrom(new Date('2024-11-25T03:00:00Z'), () => new Date(machine));

  expect(clock().toISOString()).toBe('2024-11-25T03:00:00.000Z');
  machine += 90_000;
  expect(clock().toISOString()).toBe('2024-11-25T03:01:30.000Z');
});
