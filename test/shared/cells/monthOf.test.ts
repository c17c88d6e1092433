import { monthOf } from '../../../shared/cells/monthOf';

test('the month of a day', () => {
  expect(monthOf('2024-09-15')).toBe('2024-09');
});
