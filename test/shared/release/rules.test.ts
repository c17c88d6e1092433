import { type Fact, TOGETHER } from '../../../shared/facts/fact';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Region } from '../../../shared/regions/region';
import { makeRelease } from '../../../shared/release/makeRelease';
import type { Release } from '../../../shared/release/released';
import type { TemplateKey } from '../../../shared/templates/template';
import { type GivenMeasures, regionYearOf, sent } from '../measures/recommendations/regionYearOf';
import { KEYS } from './storyOf';

/** Releases of what the first municipalities send of one template, each made beside those before it. */
function released(
  template: TemplateKey,
  told: readonly (readonly GivenMeasures[])[],
  region: Region = khabarovsk,
  reporters = KEYS,
): readonly Release[] {
  const releases: Release[] = [];

  for (const [at, all] of told.entries()) {
    const heads = all.map((given, index) => sent(region, 2023, reporters[index] ?? '', template, given));
    const today = `2023-11-2${at}`;
    const regionYear = regionYearOf({ region, year: 2023, today, heads });

    releases.push(makeRelease({ regionYear, earlier: [...releases], lastYear: null }));
  }

  return releases;
}

function factsOf(release: Release | undefined, indicator: string, cut = '') {
  const isAsked = (fact: Fact) => fact.indicator === indicator && fact.cut === cut;

  return (release?.facts ?? []).filter(isAsked).map(({ reporter, item, value }) => [item ?? reporter, value]);
}

/** Participations: how many, and of which category they are. */
function mentees(schoolPupil: number, student: number): GivenMeasures {
  return {
    'mentees.rows': schoolPupil + student,
    'mentees.rows@category=schoolPupil': schoolPupil,
    'mentees.rows@category=student': student,
  };
}

const [A = '', B = '', C = ''] = KEYS;

describe('a part of a number', () => {
  test('has together whoever is together in the whole, even where nobody is few any more', () => {
    const [, second] = released('monitoring', [
      [{ d_oo: 30 }, { d_oo: 3 }],
      [
        { d_oo: 30, n_oo: 10 },
        { d_oo: 33, n_oo: 8 },
      ],
    ]);

    expect(factsOf(second, 'd_oo')).toEqual([[TOGETHER, 63]]);
    expect(factsOf(second, 'n_oo')).toEqual([[TOGETHER, 18]]);
  });

  test('is published after its whole, in whatever order they were sent', () => {
    const [only] = released('monitoring', [[{ n_oo: 10, d_oo: 30 }]]);

    expect(factsOf(only, 'n_oo')).toEqual([[A, 10]]);
    expect(only?.withheld).toEqual([]);
  });
});

describe('a cut', () => {
  const before = [mentees(20, 0), mentees(0, 20)];
  const after = [mentees(21, 0), mentees(6, 15)];

  test('stays as it was where the number that is cut cannot move, and so for good', () => {
    const [first, second, third] = released('mentees', [before, after, after]);
    const kept = ['mentees/mentees.rows/', 'mentees/mentees.rows/category'].map((family) => ({
      family,
      asOf: first?.asOf,
    }));

    expect(factsOf(second, 'mentees.rows', 'category')).toEqual([
      ['category:schoolPupil', 20],
      ['category:student', 20],
    ]);
    expect(second?.kept).toEqual(kept);
    expect(third?.kept).toEqual(kept);
  });

  test('by two dimensions, and by what says the same as another one, is never published', () => {
    const more = {
      'mentees.rows@category=schoolPupil@form=P_P': 20,
      'mentees.rows@level=school': 20,
    };
    const [only] = released('mentees', [[{ ...mentees(20, 20), ...more }]]);

    expect([...new Set(only?.facts.map(({ cut }) => cut))].sort()).toEqual(['', 'category']);
  });
});

describe('a mean', () => {
  const survey = (answers: number, mean: number) => ({ s_e_ans: answers, s_e_mean: mean });

  test('is there of whose number of answers is there', () => {
    const [only] = released('monitoring', [[survey(20, 8), survey(3, 9.67), survey(20, 7.5)]]);

    expect(factsOf(only, 's_e_ans')).toEqual([
      [C, 20],
      [TOGETHER, 23],
    ]);
    expect(factsOf(only, 's_e_mean')).toEqual([[C, 7.5]]);
  });

  test('is not there beside a number of answers that is older', () => {
    const [first, second] = released('monitoring', [
      [survey(20, 8), survey(20, 7)],
      [survey(21, 8.1), survey(20, 7)],
    ]);

    expect(factsOf(first, 's_e_mean')).toEqual([
      [A, 8],
      [B, 7],
    ]);
    expect(factsOf(second, 's_e_ans')).toEqual(factsOf(first, 's_e_ans'));
    expect(factsOf(second, 's_e_mean')).toEqual([]);
  });
});

describe('a target', () => {
  test('whose numbers nobody thought of releasing is hidden', () => {
    const [first] = khabarovsk.indicators.filter(({ key }) => key === 'K2');
    const mean = {
      ...khabarovsk,
      indicators: first ? [{ ...first, numerator: { ...first.numerator, measure: 's_e_mean' } }] : [],
    };
    const [only] = released('monitoring', [[{ s_e_mean: 9.67, d_oo: 30 }]], mean);

    expect(only?.year.attainment.indicators[0]).toMatchObject({ value: null, state: 'hidden' });
    expect(JSON.stringify(only?.year.attainment)).not.toContain('9.67');
  });

  test('stays as it was where one of its numbers cannot move', () => {
    const [first, second] = released('monitoring', [
      [
        { d_oo: 100, n_oo: 50 },
        { d_oo: 100, n_oo: 40 },
      ],
      [
        { d_oo: 200, n_oo: 52 },
        { d_oo: 100, n_oo: 40 },
      ],
    ]);

    expect(factsOf(second, 'd_oo')).toContainEqual([A, 200]);
    expect(second?.year.attainment.indicators).toEqual(first?.year.attainment.indicators);
  });
});

describe('the region’s own number', () => {
  const events = (all: number) => ({
    'events.participants': all,
    'events.participants@item=2.2@level=regional': 60,
    'events.participants@item=3.1@level=regional': 40,
  });

  test('in parts and as a whole are not compared: it stays as it was', () => {
    // The parts are more than the whole, so that there is no rest.
    const [first, second] = released('events', [[events(120)], [events(90)]], irkutsk, ['region']);

    expect(factsOf(first, 'events.participants')).toEqual([['region', 120]]);
    expect(factsOf(second, 'events.participants')).toEqual([['region', 120]]);
    expect(second?.kept).toEqual([{ family: 'events/events.participants/', asOf: first?.asOf }]);
  });
});
