import { dueDate } from '../../../shared/regions/dueDate';
import { khabarovsk } from '../../../shared/regions/khabarovsk';

describe('dueDate', () => {
  it.each([
    ['monitoring', 2024, '2024-12-01'],
    ['monitoring', 2020, '2020-12-01'],
    ['mentors', 2024, '2024-11-30'],
    ['mentees', 2021, '2021-11-30'],
    ['organisations', 2024, '2024-09-30'],
  ] as const)('gives the day of %s in %i', (template, year, day) => {
    expect(dueDate(khabarovsk, template, year)).toBe(day);
  });

  it('throws for a template that the calendar does not name', () => {
    expect(() => dueDate({ ...khabarovsk, calendar: [] }, 'mentees', 2024)).toThrow(
      'khabarovsk: the calendar names no day for mentees',
    );
  });
});
