import { checkSheet, places } from '../sample';

describe('startInFuture', () => {
  it.each([
    ['next month', 'running', '2024-12', ['0:dateIn']],
    ['next year', 'completed', '2025-01', ['0:dateIn']],
    ['next month without a state', null, '2024-12', ['0:dateIn']],
    ['this month', 'running', '2024-11', []],
    ['next month, and is only planned', 'planned', '2024-12', []],
    ['at an unknown time', 'running', null, []],
    ['at a time without data', 'running', 'noData', []],
  ])('when the participation begins %s', (_, state, monthIn, found) => {
    const rows = [{ state, monthIn }];

    expect(
      places(checkSheet({ template: 'mentees', rows }, { today: '2024-11-30' }), 'startInFuture'),
    ).toEqual(found);
    expect(
      places(checkSheet({ template: 'mentors', rows }, { today: '2024-11-01' }), 'startInFuture'),
    ).toEqual(found);
    expect(
      places(checkSheet({ template: 'programmes', rows }, { today: '2024-11-30' }), 'startInFuture'),
    ).toEqual(found);
  });
});
