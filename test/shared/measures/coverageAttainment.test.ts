import * as fc from 'fast-check';
import type { CoverageAttainment, SubmissionHead } from '../../../shared/measures/attainmentResult';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { quantity } from './arbitraries';
import { attain } from './attain';
import { reporters } from './attainment.example';
import { monitoringHead, noData, notApplicable } from './headOf';

const [FIRST, SECOND, THIRD] = ['08701000', '08709000', '08604000'] as const;

function coverageIn(
  key: string,
  sent: readonly SubmissionHead[],
  before: readonly SubmissionHead[] = [],
  year = 2024,
): CoverageAttainment {
  const found = attain(sent, year, reporters, before).coverages.find((each) => each.key === key);

  if (found === undefined) throw new Error(`no ${key}`);

  return found;
}

const covered = (key: string, orgs_with_programme: number, orgs_total = 20) =>
  monitoringHead(key, { orgs_with_programme, orgs_total });

describe('municipalities covered', () => {
  test.each<[string, readonly SubmissionHead[], object]>([
    [
      'are attained when all of them are',
      [covered(FIRST, 1), covered(SECOND, 9), covered(THIRD, 20)],
      { state: 'attained', numerator: 3, denominator: 3, value: 100, gap: 0, needed: 0, missing: [] },
    ],
    [
      'are not when one has none',
      [covered(FIRST, 1), covered(SECOND, 0), covered(THIRD, 20)],
      { state: 'notAttained', numerator: 2, denominator: 3, needed: 1, missing: [SECOND] },
    ],
    [
      'are a lower bound while one is missing',
      [covered(FIRST, 1), covered(SECOND, 2)],
      { state: 'incomplete', numerator: 2, denominator: 3, needed: 1, missing: [THIRD] },
    ],
    [
      'do not include one without data',
      [covered(FIRST, 1), covered(SECOND, 2), monitoringHead(THIRD, { orgs_with_programme: noData })],
      { state: 'incomplete', numerator: 2, denominator: 3, missing: [THIRD] },
    ],
    [
      'leave out one to which it does not apply',
      [covered(FIRST, 1), covered(SECOND, 2), monitoringHead(THIRD, { orgs_with_programme: notApplicable })],
      { state: 'attained', numerator: 2, denominator: 2, value: 100, missing: [] },
    ],
    [
      'are unknown when nobody has sent',
      [],
      { state: 'noData', numerator: null, denominator: 3, value: null, gap: null, needed: null },
    ],
  ])('%s', (_, sent, expected) => {
    expect(coverageIn('C1', sent)).toMatchObject(expected);
  });

  test('tell n of N and the receipts, and are not those of organisations that report themselves', () => {
    const result = coverageIn('C1', [covered(FIRST, 1), covered('c0000000000c', 5), covered(SECOND, 0)]);

    expect(result.coverage).toEqual({ expected: 3, received: 2, notApplicable: 0, noData: 0 });
    expect(result.receipts).toEqual([FIRST, SECOND].map((key) => `khabarovsk.2024.monitoring.${key}.1`));
    expect(result.reporters.map(({ reporter, covered: one, total }) => [reporter, one, total])).toEqual([
      [FIRST, 1, 1],
      [SECOND, 0, 1],
      [THIRD, null, null],
    ]);
  });

  test('are reached before everybody has reported where the target is not all of them', () => {
    const region = {
      ...khabarovsk,
      coverages: khabarovsk.coverages.map((each) => ({ ...each, targets: [{ year: 2024, value: 60 }] })),
    };
    const sent = [covered(FIRST, 1, 1), covered(SECOND, 1, 1)];

    expect(attain(sent, 2024, reporters, [], region).coverages.map(({ state }) => state)).toEqual([
      'attained',
      // A share of those who reported may still fall.
      'incomplete',
    ]);
  });
});

describe('organisations covered', () => {
  test.each<[string, readonly SubmissionHead[], object]>([
    [
      'are the sums of those who gave both numbers',
      [covered(FIRST, 10, 20), covered(SECOND, 5, 5), monitoringHead(THIRD, { orgs_total: 7 })],
      { numerator: 15, denominator: 25, value: 60, state: 'noTarget', gap: null, missing: [FIRST, THIRD] },
    ],
    [
      'are nobody where everybody has none',
      [covered(FIRST, 0, 0)],
      { numerator: 0, denominator: 0, value: null, state: 'notApplicable', missing: [SECOND, THIRD] },
    ],
    ['are unknown when nobody has sent', [], { numerator: null, denominator: null, state: 'noData' }],
    [
      'keep the weakest kind of number',
      [monitoringHead(FIRST, { orgs_with_programme: { kind: 'estimate', value: 1 }, orgs_total: 2 })],
      { value: 50, weakest: 'estimate' },
    ],
  ])('%s', (_, sent, expected) => {
    expect(coverageIn('C2', sent)).toMatchObject(expected);
  });
});

describe('coverage by year', () => {
  test('has the share of the year before, and null where there is none', () => {
    const before = [covered(FIRST, 10, 20), covered(SECOND, 0, 20)];

    expect(coverageIn('C1', [], before).previous).toBeCloseTo(100 / 3, 9);
    expect(coverageIn('C2', [], before).previous).toBe(25);
    expect(coverageIn('C1', before).previous).toBeNull();
  });
});

test('coverage is between 0 and 100 %, does not depend on order, and what is missing is never covered', () => {
  const heads = fc
    .tuple(
      ...[FIRST, SECOND, THIRD].map((key) =>
        fc.option(quantity.map((each) => monitoringHead(key, { orgs_with_programme: each }))),
      ),
    )
    .map((sent) => sent.filter((head) => head !== null));

  fc.assert(
    fc.property(heads, (sent) => {
      const result = coverageIn('C1', sent);

      expect(coverageIn('C1', sent.toReversed())).toEqual(result);
      expect(result.value ?? 0).toBeGreaterThanOrEqual(0);
      expect(result.value ?? 0).toBeLessThanOrEqual(100);
      expect(result.coverage.received).toBeGreaterThanOrEqual(result.numerator ?? 0);
      expect(result.numerator === null).toBe(result.coverage.received === 0);
    }),
    { numRuns: 60 },
  );
});
