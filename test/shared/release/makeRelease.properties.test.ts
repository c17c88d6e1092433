import * as fc from 'fast-check';
import { isSafe } from '../../../shared/release/threshold';
import { sampledRuns } from '../../helpers/sampled';
import { equationsOf, secretsOf, type Truth, trueValue, truthOf } from './attacker';
import { type Equation, settledBy } from './rowSpace';
import { KEYS, releasesOf, type Standing, story } from './storyOf';
import { worldsOf } from './worlds';

const PROTECTED = ['d_oo', 'n_oo', 'mentees.rows', 'mentees.persons'];

/** A story of one time and three reporters with small numbers. */
const smallStory = story.map((told): readonly Standing[] =>
  told.slice(0, 1).map((standing) =>
    standing.slice(0, 3).map(
      (sheet) =>
        sheet && {
          ...sheet,
          whole: sheet.whole === null ? null : Math.min(sheet.whole, 14),
          part: sheet.part === null ? null : Math.min(sheet.part, sheet.whole ?? 14, 14),
        },
    ),
  ),
);

function equationsOfStory(told: readonly Standing[], truths: readonly Truth[]): readonly Equation[] {
  return releasesOf(told).flatMap((release, at) => equationsOf(release, truths[at] ?? new Map(), at));
}

describe('whatever is sent, and however often it is released', () => {
  test('every published number of people is nobody or at least five', () => {
    fc.assert(
      fc.property(story, (told) => {
        const numbers = releasesOf(told).flatMap(({ facts }) =>
          facts.filter(({ indicator }) => PROTECTED.includes(indicator)).map(({ value }) => value ?? 0),
        );

        expect(numbers.filter((number) => !isSafe(number))).toEqual([]);
      }),
      { numRuns: sampledRuns(80) },
    );
  });

  test('facts that moved add up to the true total', () => {
    fc.assert(
      fc.property(story, (told) => {
        for (const [at, release] of releasesOf(told).entries()) {
          const truth = truthOf(told[at] ?? [], at);

          for (const indicator of PROTECTED) {
            const facts = release.facts.filter((fact) => fact.indicator === indicator && fact.cut === '');
            const isOld = [...release.kept.map(({ family }) => family), ...release.withheld].some((family) =>
              family.endsWith(`/${indicator}/`),
            );
            const total = KEYS.reduce((sum, key) => sum + (truth.get(`${at} ${indicator} ${key}`) ?? 0), 0);

            if (!isOld) expect(facts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total);
          }
        }
      }),
      { numRuns: sampledRuns(80) },
    );
  });

  test('whoever is merged once stays merged', () => {
    fc.assert(
      fc.property(story, (told) => {
        const merged = releasesOf(told).map(({ partitions }) => partitions);

        for (const [at, partitions] of merged.entries()) {
          for (const [family, { merged: now }] of Object.entries(partitions)) {
            const before = merged.slice(0, at).flatMap((earlier) => earlier[family]?.merged ?? []);

            expect(now).toEqual(expect.arrayContaining(before));
          }
        }
      }),
      { numRuns: sampledRuns(50) },
    );
  });

  test('is the same however often it is made', () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(releasesOf(told)).toEqual(releasesOf(told));
      }),
      { numRuns: sampledRuns(20) },
    );
  });
});

describe('an attacker', () => {
  test('who adds and subtracts all that several releases say learns of nobody, and no move, below five', () => {
    fc.assert(
      fc.property(story, (told) => {
        const truths = told.map(truthOf);
        const isSettled = settledBy(equationsOfStory(told, truths));
        const learnt = secretsOf(truths).filter(
          (secret) => isSettled(secret) && !isSafe(trueValue(secret, truths)),
        );

        expect(learnt.map((secret) => [...secret])).toEqual([]);
      }),
      { numRuns: sampledRuns(150) },
    );
  });

  test('who goes through all that could be finds more than one possibility for every small number', () => {
    fc.assert(
      fc.property(smallStory, (told) => {
        const truths = told.map(truthOf);
        const isOfShare = (sum: Equation) => [...sum.keys()].every((name) => /[dn]_oo/.test(name));
        const known = equationsOfStory(told, truths)
          .filter((sum) => sum.size > 0 && isOfShare(sum))
          .map((sum) => ({ sum, value: trueValue(sum, truths) }));
        const worlds = worldsOf(known, (world) =>
          [...world].every(
            ([name, value]) => value <= (world.get(name.replace('n_oo', 'd_oo')) ?? Number.POSITIVE_INFINITY),
          ),
        );
        const names = new Set(worlds.flatMap((world) => [...world.keys()]));
        const secrets = secretsOf(truths).filter((secret) =>
          [...secret.keys()].every((name) => names.has(name)),
        );
        const pinned = secrets.filter((secret) => {
          const possible = new Set(
            worlds.map((world) =>
              [...secret].reduce((sum, [name, factor]) => sum + factor * (world.get(name) ?? 0), 0),
            ),
          );
          const [only = 0] = possible;

          return possible.size === 1 && !isSafe(only);
        });

        expect(worlds.length).toBeGreaterThan(0);
        expect(pinned.map((secret) => [...secret])).toEqual([]);
      }),
      { numRuns: sampledRuns(80) },
    );
  });
});
