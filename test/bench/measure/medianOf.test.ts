import { medianOf } from './medianOf';

describe('medianOf', () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 1, 2, 3], 2.5],
  ])('of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  it('leaves its argument in its order', () => {
    const values = [3, 1, 2];

    medianOf(values);

    expect(values).toEqual([3, 1, 2]);
  });

  it('throws when there are no values', () => {
    expect(() => medianOf([])).toThrow(RangeError);
  });
});
