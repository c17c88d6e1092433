import * as fc from 'fast-check';
import { compareShare } from '../../../shared/measures/compareShare';

describe('compareShare', () => {
  test.each([
    { numerator: 7, denominator: 10, target: 70, value: 70, gap: 0, needed: 0 },
    { numerator: 6, denominator: 10, target: 70, value: 60, gap: -10, needed: 1 },
    { numerator: 0, denominator: 3, target: 70, value: 0, gap: -70, needed: 3 },
    { numerator: 699, denominator: 1000, target: 70, value: 69.9, gap: -0.1, needed: 1 },
    { numerator: 29, denominator: 100, target: 29, value: 29, gap: 0, needed: 0 },
    { numerator: 333, denominator: 1000, target: 33.3, value: 33.3, gap: 0, needed: 0 },
    { numerator: 332, denominator: 1000, target: 33.3, value: 33.2, gap: -0.1, needed: 1 },
    { numerator: 10, denominator: 10, target: 70, value: 100, gap: 30, needed: 0 },
    { numerator: 0, denominator: 5, target: 0, value: 0, gap: 0, needed: 0 },
    { numerator: 1.5, denominator: 10, target: 30, value: 15, gap: -15, needed: 2 },
  ])('$numerator of $denominator against $target % asks for $needed more', (example) => {
    const { numerator, denominator, target, ...expected } = example;

    expect(compareShare(numerator, denominator, target)).toEqual(expected);
  });

  test('`needed` is minimal: with it the target is reached, with one less it is not', () => {
    const count = fc.integer({ min: 0, max: 10_000_000 });

    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 1000 }), (first, second, tenths) => {
        const denominator = Math.max(first, second, 1);
        const numerator = Math.min(first, second);
        const { needed, gap } = compareShare(numerator, denominator, tenths / 10);
        // Whole numbers throughout: 1000 × 10 million is far below 2^53.
        const reaches = (more: number) => (numerator + more) * 1000 >= tenths * denominator;

        expect(reaches(needed)).toBe(true);
        expect(needed === 0 || !reaches(needed - 1)).toBe(true);
        expect(gap >= 0).toBe(needed === 0);
      }),
    );
  });
});
