import * as fc from 'fast-check';
import { recommendations } from '../../../../shared/measures/recommendations/recommendations';
import { FIRST, SECOND, share, THIRD, TOWN, yearOf } from './smallRegion';

const TARGET = 70;
const given = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const four = fc.tuple(given, given, given, given);
const KEYS: readonly string[] = [FIRST, SECOND, THIRD, TOWN];
const headsOf = (shares: readonly (readonly [number, number])[]) =>
  shares.map(([n, d], index) => share(KEYS[index] ?? '', n, d));

describe('properties of recommendations', () => {
  const shown = (shares: readonly (readonly [number, number])[]) =>
    recommendations(yearOf(headsOf(shares)), []).flatMap((one) => one.recommendations);

  it('what is needed reaches the target, and one fewer does not', () => {
    fc.assert(
      fc.property(four, (shares) => {
        for (const { reporter, needed } of shown(shares)) {
          const [n, d] = shares[KEYS.indexOf(reporter)] ?? [0, 1];
          const reached = 100 * (n + (needed ?? 0));

          expect(reached).toBeGreaterThanOrEqual(TARGET * d);
          expect(reached - 100).toBeLessThan(TARGET * d);
        }
      }),
    );
  });

  it('who does well is somebody else, and better', () => {
    fc.assert(
      fc.property(four, (shares) => {
        for (const { reporter, value, similar, similarValue } of shown(shares)) {
          expect(similar).not.toBe(reporter);
          if (similar !== null) expect(similarValue ?? 0).toBeGreaterThan(value ?? 0);
        }
      }),
    );
  });

  it('nothing is recommended where everything is sent and attained', () => {
    fc.assert(
      fc.property(four, (shares) => {
        const attained = shares.map(([n, d]) => [Math.max(n, Math.ceil((TARGET * d) / 100)), d] as const);

        expect(shown(attained)).toEqual([]);
      }),
    );
  });

  it('the order of the submissions changes nothing', () => {
    fc.assert(
      fc.property(
        four.chain((shares) => fc.shuffledSubarray(headsOf(shares), { minLength: 4, maxLength: 4 })),
        (heads) => {
          const sorted = heads.toSorted((one, other) => (one.reporter < other.reporter ? -1 : 1));

          expect(recommendations(yearOf(heads), [])).toEqual(recommendations(yearOf(sorted), []));
        },
      ),
    );
  });
});
