import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { Coverage } from '../../../../shared/regions/region';
import { advice, FIRST, report, SECOND, small, TOWN, yearOf } from './smallRegion';

const YEAR = [{ year: 2024, value: 100 }];
const coverageOf = (of: Coverage['of'], targets = YEAR) => ({
  ...small,
  indicators: [],
  coverages: khabarovsk.coverages.filter((one) => one.of === of).map((one) => ({ ...one, targets })),
});
const counts = (reporter: string, covered: number, total: number) =>
  report(reporter, 'monitoring', { orgs_with_programme: covered, orgs_total: total });
const reached = [counts(SECOND, 4, 4), counts(TOWN, 30, 30)];

describe('a municipality without programmes', () => {
  const region = coverageOf('municipalities');

  it('is asked for a first organisation with one', () => {
    expect(advice(yearOf([counts(FIRST, 0, 9), ...reached], { region }), FIRST)).toMatchObject([
      { kind: 'coverage', subject: 'C1', needed: 1, unit: 'organisations', value: 0, similar: SECOND },
    ]);
  });

  it('is asked for the number where it gave none', () => {
    const heads = [report(FIRST, 'monitoring', {}), ...reached];

    expect(advice(yearOf(heads, { region }), FIRST)).toMatchObject([{ needed: null, value: null }]);
  });

  it('is asked for nothing in a year without a target', () => {
    const none = coverageOf('municipalities', []);

    expect(advice(yearOf([counts(FIRST, 0, 9), ...reached], { region: none }), FIRST)).toEqual([]);
  });
});

describe('organisations that are not reached', () => {
  it('are counted at the own total', () => {
    const region = coverageOf('organisations');
    const year = yearOf([counts(FIRST, 6, 9), ...reached], { region });

    expect(advice(year, FIRST)).toMatchObject([{ kind: 'coverage', subject: 'C2', needed: 3, goal: 100 }]);
    expect(advice(year, SECOND)).toEqual([]);
  });

  it('are not asked for where the target is reached without all of them', () => {
    const region = coverageOf('organisations', [{ year: 2024, value: 60 }]);

    expect(advice(yearOf([counts(FIRST, 6, 9), ...reached], { region }), FIRST)).toEqual([]);
    expect(advice(yearOf([counts(FIRST, 5, 9), ...reached], { region }), FIRST)).toMatchObject([
      { needed: 1 },
    ]);
  });
});
