import { irkutsk } from '../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Region } from '../../../shared/regions/region';
import { makeRelease } from '../../../shared/release/makeRelease';
import type { Release } from '../../../shared/release/released';
import { roadmapTasks } from '../../../shared/templates/roadmapTasks';
import { type GivenMeasures, regionYearOf, sent } from '../measures/recommendations/regionYearOf';

const KEYS = municipalityReporters(irkutsk).map(({ key }) => key);
const [FIRST = '', SECOND = '', THIRD = ''] = KEYS;

/** Irkutsk, which counts participations as they stand or as the year added to them. */
function counting(accumulation: 'stock' | 'flow'): Region {
  return { ...irkutsk, ladders: irkutsk.ladders.map((ladder) => ({ ...ladder, accumulation })) };
}

function headsOf(year: number, all: readonly GivenMeasures[]) {
  return all.map((given, at) => ({
    ...sent(irkutsk, year, KEYS[at] ?? '', 'mentees', given),
    warnings: 7,
  }));
}

/** Participations: all, and those of them that began in 2023. */
function mentees(all: number, began = all): GivenMeasures {
  return {
    'mentees.rows': all,
    'mentees.rows@startYear=2022': all - began,
    'mentees.rows@startYear=2023': began,
  };
}

function release(
  region: Region,
  all: readonly GivenMeasures[],
  earlier: readonly Release[] = [],
  before: readonly GivenMeasures[] = [],
): Release {
  const regionYear = regionYearOf({
    region,
    year: 2023,
    today: '2023-12-25',
    heads: headsOf(2023, all),
    previous: headsOf(2022, before),
  });

  return makeRelease({ regionYear, earlier, lastYear: null });
}

function quantity({ year }: Pick<Release, 'year'>) {
  const key = irkutsk.ladders.find(({ counts }) => counts.measure === 'mentees.rows')?.key;

  return year.attainment.ladders.find(({ ladder }) => ladder === key);
}

describe('a promised quantity of people from everybody', () => {
  const stock = counting('stock');

  test('is the true sum, without the addends of those who are merged', () => {
    const result = quantity(release(stock, [mentees(30), mentees(3), mentees(40)]));

    expect(result?.value).toBe(73);
    expect(
      result?.reporters.flatMap(({ reporter, value, hidden = false }) =>
        value === null && !hidden ? [] : [[reporter, value, hidden]],
      ),
    ).toEqual([
      [FIRST, null, true],
      [SECOND, null, true],
      [THIRD, 40, false],
    ]);
  });

  test('stays as it was where its number cannot move', () => {
    const first = release(stock, [mentees(30), mentees(40)]);
    const second = release(stock, [mentees(32), mentees(40)], [first]);

    expect(quantity(second)).toEqual(quantity(first));
    expect(quantity(second)?.value).toBe(70);
  });

  test('of what the year added is that of the cut by year, and no addend of it is shown', () => {
    const result = quantity(release(counting('flow'), [mentees(30, 20), mentees(40, 15)]));

    expect(result).toMatchObject({ counted: 'flow', value: 35 });
    expect(result?.reporters.every(({ value }) => value === null)).toBe(true);
  });

  test('of what the year added is hidden where the year stands together with others in that cut', () => {
    const flow = counting('flow');
    const first = release(flow, [mentees(30, 20), mentees(40, 15)]);
    const second = release(flow, [mentees(35, 22), mentees(40, 15)], [first]);

    expect(second.partitions['mentees/mentees.rows/startYear']?.merged).toEqual(['2022', '2023']);
    expect(quantity(second)).toMatchObject({ value: null, state: 'hidden' });
  });
});

describe('what stands beside the numbers', () => {
  test('has no rows of people, no warnings, and of the year before nothing but what is open', () => {
    const { year } = release(counting('stock'), [mentees(30), mentees(40)], [], [mentees(7), mentees(3)]);
    const heads = [...year.heads, ...year.previous];

    expect(heads).toHaveLength(4);
    expect(heads.every(({ rows, warnings, measures }) => rows + warnings + measures.length === 0)).toBe(true);
    expect(year.ledger.entries.every(({ rows, warnings }) => rows === null && warnings === null)).toBe(true);
    expect(quantity({ year })?.previous).toBeNull();
  });

  test('has no share of the year before that was never released', () => {
    const headOf = (year: number) => sent(irkutsk, year, FIRST, 'monitoring', { d_oo: 100, n_oo: 4 });
    const regionYear = regionYearOf({
      region: irkutsk,
      year: 2023,
      today: '2023-12-25',
      heads: [sent(irkutsk, 2023, FIRST, 'monitoring', { d_oo: 100, n_oo: 40 })],
      previous: [headOf(2022)],
    });
    const { year } = makeRelease({ regionYear, earlier: [], lastYear: null });
    const share = year.attainment.indicators.find(({ indicator }) => indicator === 'K2');

    expect(regionYear.attainment.indicators.find(({ indicator }) => indicator === 'K2')?.previous).toBe(4);
    expect(share).toMatchObject({ value: 40, previous: null });
  });
});

describe('how much of the roadmap was done', () => {
  test('is told only of lines that promise something, and nothing that is people', () => {
    const lines = roadmapTasks(irkutsk).filter(({ owner }) => owner === null);
    const codesOf = (counts: (measures: readonly string[]) => boolean) =>
      lines
        .filter(({ number }) =>
          counts(irkutsk.ladders.flatMap((one) => (one.item === number ? [one.counts.measure] : []))),
        )
        .map(({ code }) => code);
    const given = Object.fromEntries(lines.map(({ code }) => [`roadmap.quantity@item=${code}`, 4]));
    const regionYear = regionYearOf({
      region: irkutsk,
      year: 2023,
      today: '2023-12-25',
      heads: [sent(irkutsk, 2023, 'region', 'roadmap', given)],
    });
    const { facts, year } = makeRelease({ regionYear, earlier: [], lastYear: null });
    const told = year.heads.flatMap(({ measures }) => measures.map(({ dimensions }) => dimensions.item));
    const isPeople = (measure: string) => /participants|trained|mentees|mentors/.test(measure);

    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(codesOf((all) => all.length > 0 && !all.some(isPeople)));
    expect(codesOf((all) => all.some(isPeople)).length).toBeGreaterThan(0);
    expect(codesOf((all) => all.length === 0).length).toBeGreaterThan(0);
    expect(facts.filter(({ indicator }) => indicator === 'roadmap.quantity')).toHaveLength(told.length);
  });
});
