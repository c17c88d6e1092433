import { likelyYear } from '../../../../addin/src/views/state/likelyYear';

describe('the year most likely meant', () => {
  it.each([
    [[2023, 2024, 2025], '2024-06-01', 2024],
    [[2023, 2024], '2026-06-01', 2024],
    [[2025, 2026], '2024-06-01', 2025],
  ])('of %j on %s is %d', (years, today, year) => {
    expect(likelyYear(years, new Date(today))).toBe(year);
  });
});
