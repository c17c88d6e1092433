import * as fc from 'fast-check';
import { isSafe } from '../../../shared/release/threshold';
import { equationsOf, secretsOf, trueValue, truthOf } from './attacker';
import { settledBy } from './rowSpace';
import { releasesOf, story } from './storyOf';

describe('whatever is sent, and however often it is released', () => {
  test('nothing follows from all releases by adding and subtracting that is somebody, and fewer than five', () => {
    fc.assert(
      fc.property(story, (told) => {
        const truths = told.map(truthOf);
        const known = releasesOf(told).flatMap((release, at) =>
          equationsOf(release, truths[at] ?? new Map(), at),
        );
        const isSettled = settledBy(known);
        const learnt = secretsOf(truths).filter(
          (secret) => isSettled(secret) && !isSafe(trueValue(secret, truths)),
        );

        expect(learnt.map((secret) => [...secret])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
