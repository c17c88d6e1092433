import * as fc from 'fast-check';
import type { Value } from '../../../shared/columns/columns';
import { organisationView } from '../../../shared/measures/organisationView';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { DIRECTORY, monitoringOf, SCHOOL } from './organisationRows';

type Row = Readonly<Record<string, Value>>;

const viewOf = (rows: readonly Row[], more: { reader?: 'owner' | 'others'; year?: number } = {}) =>
  organisationView({
    region: khabarovsk,
    year: 2024,
    reader: 'owner',
    directory: DIRECTORY,
    monitoring: monitoringOf(...rows),
    ...more,
  });
const OTHER: Row = { ...SCHOOL, organisation: 'bbbbbbbbbbbb', learners: 100, involved: 71 };
const CENTRE: Row = {
  ...SCHOOL,
  organisation: 'cccccccccccc',
  level: 'supplementary',
  learners: 900,
  involved: 90,
};

describe('an organisation', () => {
  it.each([
    ['reaches the target exactly', { learners: 500, involved: 350 }, 'attained', 70, 0],
    ['misses it by a fraction', { learners: 1000, involved: 699 }, 'notAttained', 69.9, 1],
    ['has nobody to count', { learners: 0, involved: 0 }, 'notApplicable', null, null],
    ['has no data', { learners: 'noData', involved: 'noData' }, 'noData', null, null],
    ['has no data for one number', { learners: 500, involved: 'noData' }, 'incomplete', null, null],
    [
      'is not concerned',
      { learners: 'notApplicable', involved: 'notApplicable' },
      'notApplicable',
      null,
      null,
    ],
    ['left it blank', { learners: null, involved: null }, 'noData', null, null],
  ] as const)('that %s', (_, row, state, value, needed) => {
    expect(viewOf([{ ...SCHOOL, ...row }]).organisations[0]?.shares.involved).toMatchObject({
      indicator: 'K2',
      target: 70,
      state,
      value,
      needed,
    });
  });

  it('is measured by the indicator of its level', () => {
    const [school, centre] = viewOf([SCHOOL, CENTRE]).organisations;

    expect([school?.shares.involved.indicator, centre?.shares.involved.indicator]).toEqual(['K2', 'K4']);
  });

  it('has no target in a year for which no source sets one', () => {
    expect(viewOf([SCHOOL], { year: 2022 }).organisations[0]?.shares.involved).toMatchObject({
      target: null,
      value: 70,
      state: 'noTarget',
    });
  });

  it('has no target in a region without targets', () => {
    const view = organisationView({
      region: irkutsk,
      year: 2024,
      reader: 'owner',
      directory: DIRECTORY,
      monitoring: monitoringOf(SCHOOL),
    });

    expect(view.organisations[0]?.shares.teenMentors).toMatchObject({ value: 8, state: 'noTarget' });
  });

  it('that the directory lacks is named by its code', () => {
    expect(viewOf([{ ...SCHOOL, organisation: 'xxxxxxxxxxxx' }]).organisations[0]?.name).toBe('xxxxxxxxxxxx');
  });
});

describe('organisationView', () => {
  it('lists organisations by level, then by name with its number read as one', () => {
    expect(viewOf([CENTRE, SCHOOL, OTHER]).organisations.map(({ name }) => name)).toEqual([
      'СОШ № 5',
      'СОШ № 10',
      'ЦДТ',
    ]);
  });

  it('names the open organisations without a row, not the closed ones', () => {
    expect(viewOf([SCHOOL]).missing).toEqual(['СОШ № 5', 'ЦДТ']);
    expect(viewOf([SCHOOL, OTHER, CENTRE]).missing).toEqual([]);
  });

  it('divides sums by sums and averages no percents', () => {
    expect(viewOf([SCHOOL, OTHER]).levels[0]?.shares.involved).toMatchObject({ part: 421, whole: 600 });
  });

  it('adds learners within a level only', () => {
    const { levels, whole } = viewOf([SCHOOL, OTHER, CENTRE]);

    expect(levels.map(({ level, organisations }) => [level, organisations])).toEqual([
      ['school', 2],
      ['supplementary', 1],
    ]);
    expect(whole.shares.involved).toBeNull();
    expect(whole.shares.menteesSatisfied).toMatchObject({ part: 810, whole: 900 });
  });

  it('calls a sum incomplete when somebody concerned gave no numbers, and leaves them out of both', () => {
    const silent = { ...OTHER, learners: 'noData', involved: 10 };
    const unconcerned = { ...OTHER, learners: 'notApplicable', involved: 'notApplicable' };

    expect(viewOf([SCHOOL, silent]).levels[0]?.shares.involved).toMatchObject({
      part: 350,
      whole: 500,
      state: 'incomplete',
    });
    expect(viewOf([SCHOOL, unconcerned]).levels[0]?.shares.involved?.state).toBe('attained');
  });

  it('counts programmes and curators', () => {
    expect(
      viewOf([SCHOOL, { ...OTHER, hasProgramme: 'no' }, { ...CENTRE, hasProgramme: null }]).whole,
    ).toMatchObject({ organisations: 3, withProgramme: 1, withCurator: 0 });
  });

  it('without rows has no lines, and no numbers', () => {
    const { organisations, levels, whole } = viewOf([]);

    expect([organisations, levels, whole.organisations]).toEqual([[], [], 0]);
    expect(whole.shares.teenMentors).toMatchObject({ part: null, whole: null, state: 'noData' });
  });

  it('adds up to the same in any order, and never more parts than wholes', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 5000 }),
      fc.constantFrom('noData', 'notApplicable', null),
    );
    const row = fc
      .tuple(fc.constantFrom('school', 'supplementary', 'college'), number, number)
      .map(([level, learners, other]): Row => {
        const involved =
          typeof learners === 'number' && typeof other === 'number' ? other % (learners + 1) : other;

        return { ...SCHOOL, level, learners, involved };
      });

    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const [given, turned] = [viewOf(rows), viewOf(rows.toReversed())];

        expect(turned.levels).toEqual(given.levels);
        expect(turned.whole).toEqual(given.whole);
        for (const { shares } of given.levels)
          expect(shares.involved?.part ?? 0).toBeLessThanOrEqual(shares.involved?.whole ?? 0);
      }),
    );
  });
});

describe('organisationView for others than the owner', () => {
  const others = (...rows: readonly Row[]) => viewOf(rows, { reader: 'others' });

  it.each([
    [9, 'hidden', null],
    [10, 'attained', 90],
  ])('with %i who answered is %s', (mentorsAnswered, state, value) => {
    const row = { ...SCHOOL, mentorsAnswered, mentorsSatisfied: 9 };

    expect(others(row, OTHER).organisations.at(-1)?.shares.mentorsSatisfied).toMatchObject({ state, value });
  });

  it('has no numbers from which a hidden one could be had by subtraction', () => {
    const { organisations, levels } = others(SCHOOL, OTHER, CENTRE);

    for (const { shares } of [...organisations, ...levels])
      for (const share of Object.values(shares))
        expect(share).toMatchObject({ part: null, whole: null, needed: null });
  });

  it('rounds down, so that a missed target does not seem reached', () => {
    const [, line] = others({ ...SCHOOL, learners: 1000, involved: 699 }, OTHER).organisations;

    expect(line?.shares.involved).toMatchObject({ value: 69, state: 'notAttained' });
  });

  it('says no more than the owner sees', () => {
    expect(viewOf([SCHOOL]).organisations[0]?.shares.mentorsSatisfied).toMatchObject({ part: 6, whole: 6 });
    expect(others(SCHOOL).whole.shares.mentorsSatisfied).toMatchObject({ state: 'hidden', whole: null });
  });
});
