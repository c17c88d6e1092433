import { checkSheet, paramsOf, places } from '../sample';

describe('yearNotOpen', () => {
  it.each([
    [2019, ['*:*']],
    [2020, []],
    [2024, []],
    [2025, ['*:*']],
  ])('for the year %i in a region that collects 2020 to 2024', (year, found) => {
    expect(places(checkSheet({ template: 'organisations', rows: [{}] }, { year }), 'yearNotOpen')).toEqual(
      found,
    );
  });

  it('gives the year and the years that are collected to the text', () => {
    const outcome = checkSheet({ template: 'mentees', rows: [] }, { year: 2025 });

    expect(paramsOf(outcome, 'yearNotOpen')).toEqual([{ actual: 2025, min: 2020, max: 2024 }]);
  });
});
