import * as fc from 'fast-check';
import { regained } from '../../../../shared/measures/recommendations/regained';

/** In hundredths, as a monitoring's numbers are given. */
const amount = fc.integer({ min: 1, max: 100_000_000 });
const share = fc.tuple(amount, amount).map(([one, other]) => ({
  numerator: Math.min(one, other) / 100,
  denominator: Math.max(one, other) / 100,
}));
const hundredths = (value: number) => BigInt(Math.round(value * 100));

describe('what regains the share of last year', () => {
  it('is the smallest whole number that does', () => {
    fc.assert(
      fc.property(share, share, (now, before) => {
        const needed = regained(now, before);
        const left = (more: number) =>
          (hundredths(now.numerator) + BigInt(more) * 100n) * hundredths(before.denominator);
        const right = hundredths(before.numerator) * hundredths(now.denominator);

        expect(left(needed) >= right).toBe(true);
        expect(needed === 0 || left(needed - 1) < right).toBe(true);
      }),
    );
  });

  it('is nothing where the share stands or rose', () => {
    expect(regained({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 })).toBe(0);
    expect(regained({ numerator: 7, denominator: 10 }, { numerator: 6, denominator: 10 })).toBe(0);
  });
});
