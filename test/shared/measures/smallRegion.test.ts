import { attainment } from '../../../shared/measures/attainment';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { asOf } from './attain';
import { reporters } from './promised';
import { heads, headsBefore } from './smallRegion';

/*
 * A small region by another road: sheets go through their templates' own measures, and every number below was
 * worked out by hand from the rows.
 */
const settings = { ...irkutsk.settings, registryCount: 'stock' } as const;
const result = attainment({
  region: { ...irkutsk, settings },
  year: 2024,
  asOf,
  reporters,
  heads,
  previous: { reporters, heads: headsBefore },
});

describe('a small Irkutsk Oblast in 2024, against numbers worked out by hand', () => {
  test.each([
    ['L1', 'curators trained: the target is of 2020', null, 0, 'noTarget'],
    ['L2', 'seminars', 2, 2, 'attained'],
    ['L3', 'participants of seminars, 60 + 55', 100, 115, 'attained'],
    ['L4', 'mentors trained, 70 + 31', 100, 101, 'attained'],
    ['L5', 'participants of the forum, the region’s own', 200, 190, 'notAttained'],
    ['L6', 'participants of a conference that was not the region’s', 150, 0, 'notAttained'],
    ['L7', 'participants of the contest', 150, 150, 'attained'],
    ['L8', 'practices presented, one of two', 50, 1, 'incomplete'],
    ['L9', 'participants of a contest that was not held', 50, 0, 'notAttained'],
    ['L10', 'programmes', 500, 1, 'incomplete'],
    ['L11', 'mentees, 3 + 2 + 1 records of everybody', 10_000, 6, 'notAttained'],
    ['L12', 'mentors', 3000, 2, 'incomplete'],
    ['L13', 'publications: reached though others are missing', 50, 51, 'attained'],
  ])('%s: %s', (key, _, target, value, state) => {
    const ladder = result.ladders.find((each) => each.ladder === key);

    expect(ladder).toMatchObject({ target, value, state });
  });

  test('the forum’s participants at the municipality stand beside, never in the sum', () => {
    expect(result.ladders.find(({ ladder }) => ladder === 'L5')).toMatchObject({
      municipal: 40,
      needed: 10,
      gap: -10,
    });
  });

  test('records of mentees say what they were a year ago', () => {
    expect(result.ladders.find(({ ladder }) => ladder === 'L11')).toMatchObject({
      previous: 2,
      counted: 'stock',
      coverage: { expected: 3, received: 3, notApplicable: 0, noData: 0 },
      needed: 9994,
    });
  });

  test('shares have no target, and a year ago 40 of 400', () => {
    expect(result.indicators.find(({ indicator }) => indicator === 'K2')).toMatchObject({
      numerator: 150,
      denominator: 500,
      value: 30,
      previous: 10,
      state: 'noTarget',
    });
  });

  test('an enterprise of both municipalities is one: 2 + 1 − 1 of 20', () => {
    expect(result.indicators.find(({ indicator }) => indicator === 'K9')).toMatchObject({
      numerator: 2,
      repeated: 1,
      denominator: 20,
      value: 10,
    });
  });

  test('one of two municipalities and 6 of 10 organisations are reached', () => {
    expect(result.coverages).toMatchObject([
      { key: 'C1', numerator: 1, denominator: 2, value: 50, missing: ['25602000'] },
      { key: 'C2', numerator: 6, denominator: 10, value: 60, missing: ['25701000', '25602000'] },
    ]);
  });

  test('every ladder of the profile counts what its template makes', () => {
    for (const ladder of result.ladders.filter(({ ladder: key }) => key !== 'L1')) {
      expect(ladder.coverage.received).toBeGreaterThan(0);
    }
  });
});

test('as a flow the registries count what began in the year', () => {
  const flow = attainment({
    region: { ...irkutsk, settings: { ...settings, registryCount: 'flow' } },
    year: 2024,
    asOf,
    reporters,
    heads,
    previous: { reporters, heads: headsBefore },
  });
  const ladderAt = (key: string) => flow.ladders.find(({ ladder }) => ladder === key);

  expect(ladderAt('L10')).toMatchObject({ counted: 'flow', value: 1 });
  expect(ladderAt('L11')).toMatchObject({ counted: 'flow', value: 4, previous: 1 });
  expect(ladderAt('L12')).toMatchObject({ counted: 'flow', value: 1 });
});
