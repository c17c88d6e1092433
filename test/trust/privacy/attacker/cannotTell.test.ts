import * as fc from 'fast-check';
import { isSafe } from '../../../../shared/release/threshold';
import { equationsOf, secretsOf as sumsOf, trueValue, truthOf } from '../../../shared/release/attacker';
import { settledBy } from '../../../shared/release/rowSpace';
import type { Standing } from '../../../shared/release/storyOf';
import { keepFigure, SEED, timeFor, times } from '../../figures';
import { otherStories, published, type Secret, secretsOf } from './otherWorlds';
import { everythingRead, sidesOf } from './reach';
import { type SmallRegion, sentRegion, smallStory } from './smallRegion';

const STORIES = fc.sample(smallStory, { numRuns: times(1, 200), seed: SEED });
/** Stories of which other regions are looked for; each of those goes through all routes. */
const COMPARED = times(1, 200);
/** Secrets of the monitoring of one of them, and as many of a registry. */
const SECRETS = times(1, 2);

let regions: readonly SmallRegion[];

beforeAll(async () => {
  regions = await Promise.all(STORIES.map(sentRegion));
}, timeFor(60_000));

/** Some secrets of each sheet. */
function chosenOf(told: readonly Standing[]): readonly Secret[] {
  const isOfMonitoring = ({ of }: Secret) => of === 'part' || of === 'whole';
  const all = secretsOf(told);

  return [
    ...all.filter(isOfMonitoring).slice(0, SECRETS),
    ...all.filter((secret) => !isOfMonitoring(secret)).slice(0, SECRETS),
  ];
}

/** Another story with another value of the secret, of which the same is published. */
function otherStory(told: readonly Standing[], secret: Secret): readonly Standing[] | null {
  const said = published(told);

  for (const other of otherStories(told, secret)) if (published(other) === said) return other;

  return null;
}

/** The addresses under which two regions say different things to the same side. */
async function differing(one: SmallRegion, other: SmallRegion) {
  const [sides, otherSides] = [await sidesOf(one.app), await sidesOf(other.app)];
  const found: string[] = [];
  let read = 0;

  for (const [at, side] of sides.entries()) {
    const own = await everythingRead(one, side);
    const theirs = await everythingRead(other, otherSides[at] ?? side);

    read += own.size;
    for (const [address, text] of own)
      if (theirs.get(address) !== text) found.push(`${side.side}: ${address}`);
  }

  return { found, read };
}

test('all that the routes tell an analyst after each release settles no number and no move below five', () => {
  let sums = 0;

  for (const [at, told] of STORIES.entries()) {
    const truths = told.map(truthOf);
    const seen = regions[at]?.seen ?? [];
    const isSettled = settledBy(
      seen.flatMap((release, time) => equationsOf(release, truths[time] ?? new Map(), time)),
    );
    const unsafe = sumsOf(truths).filter((sum) => !isSafe(trueValue(sum, truths)));

    sums += unsafe.length;
    expect([at, unsafe.filter(isSettled).map((sum) => [...sum])]).toEqual([at, []]);
  }

  expect(sums).toBeGreaterThan(0);
  keepFigure({
    area: 'privacy',
    what: `${STORIES.length} small regions sent and released through the real routes; an analyst adds and subtracts everything, over ${sums} protected numbers and moves`,
    figure: 'none is settled',
    doesNotProve:
      'Anything about who knows a number from elsewhere, or knows the rule of merging and combines several numbers (docs/suppression.md).',
  });
});

test(
  'a region in which a small number is another looks the same to all who may not know it, byte for byte',
  async () => {
    let looked = 0;
    let alike = 0;
    let read = 0;

    for (const [at, told] of STORIES.slice(0, COMPARED).entries()) {
      for (const secret of chosenOf(told)) {
        const other = otherStory(told, secret);
        const region = regions[at];

        looked += 1;
        if (other === null || region === undefined) continue;

        const compared = await differing(region, await sentRegion(other));

        expect([secret, compared.found]).toEqual([secret, []]);
        alike += 1;
        read += compared.read;
      }
    }

    expect(alike).toBeGreaterThan(0);
    keepFigure({
      area: 'privacy',
      what: `${looked} small numbers of these regions, each in another region with another number; ${read} answers to analyst, reporter and public compared byte for byte`,
      figure: `${alike} cannot be told apart by anything that may be read; for ${looked - alike} no such region was found by moving people between two reporters`,
      doesNotProve:
        'That a small number has many possible values, only that it has two. Of a number without another region it proves nothing. Times of answering were not compared.',
    });
  },
  timeFor(60_000),
);
