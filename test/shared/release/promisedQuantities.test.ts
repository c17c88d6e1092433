import { TOGETHER } from '../../../shared/facts/fact';
import type { RegionYear } from '../../../shared/measures/attainmentResult';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import { makeRelease } from '../../../shared/release/makeRelease';
import type { Release } from '../../../shared/release/released';
import { type GivenMeasures, regionYearOf, sent } from '../measures/recommendations/regionYearOf';

const [FIRST = '', SECOND = ''] = municipalityReporters(irkutsk).map(({ key }) => key);

/** Irkutsk in 2023: participants of the region's own events by item, of municipal ones as a whole. */
function yearOf(
  byItem: Readonly<Record<string, number>>,
  rest: number,
  municipal: readonly number[],
): RegionYear {
  const items = Object.entries(byItem).map(([item, value]): [string, number] => [
    `events.participants@item=${item}@level=regional`,
    value,
  ]);
  const all = Object.values(byItem).reduce((sum, value) => sum + value, rest);
  const own: GivenMeasures = {
    'events.rows': 9,
    'events.participants': all,
    'events.participants@level=regional': all,
    ...Object.fromEntries(items),
  };
  const others = municipal.map((value, at) =>
    sent(irkutsk, 2023, [FIRST, SECOND][at] ?? '', 'events', {
      'events.rows': 3,
      'events.participants': value,
      'events.participants@level=municipal': value,
    }),
  );

  return regionYearOf({
    region: irkutsk,
    year: 2023,
    today: '2023-12-25',
    heads: [sent(irkutsk, 2023, 'region', 'events', own), ...others],
  });
}

function quantityOf({ year }: Release, item: string) {
  const ladder = irkutsk.ladders.find(
    ({ counts }) => counts.measure === 'events.participants' && counts.dimensions.item === item,
  );

  return year.attainment.ladders.find((one) => one.ladder === ladder?.key);
}

function participants({ facts }: Release) {
  return facts
    .filter(({ indicator }) => indicator === 'events.participants')
    .map(({ reporter, cut, value }) => [reporter, cut, value]);
}

describe('participants of the region’s own events', () => {
  test('are shown by promised quantity while each and the rest are enough', () => {
    const release = makeRelease({
      regionYear: yearOf({ '2.2': 131, '3.1': 40 }, 12, [80, 90]),
      earlier: [],
      lastYear: null,
    });

    expect(quantityOf(release, '2.2')).toMatchObject({ value: 131 });
    expect(quantityOf(release, '3.1')).toMatchObject({ value: 40 });
    expect(participants(release)).toEqual([
      ['region', '', 183],
      [FIRST, '', 80],
      [SECOND, '', 90],
    ]);
  });

  test('do not tell a small rest by subtraction: it stands together with others', () => {
    const release = makeRelease({
      regionYear: yearOf({ '2.2': 131, '3.1': 40 }, 3, [80, 90]),
      earlier: [],
      lastYear: null,
    });
    const shown = [quantityOf(release, '2.2'), quantityOf(release, '3.1')].flatMap((one) => one?.value ?? []);
    const facts = participants(release);
    const total = facts.reduce((sum, [, , value]) => sum + Number(value), 0);
    const together = Number(facts.find(([reporter]) => reporter === TOGETHER)?.[2]);
    const left = together - shown.reduce((sum, value) => sum + value, 0);

    expect(total).toBe(131 + 40 + 3 + 80 + 90);
    expect(facts.map(([reporter]) => reporter)).not.toContain('region');
    expect(left === 0 || left >= 5).toBe(true);
    expect(left).not.toBe(3);
  });

  test('hide a quantity that is small itself', () => {
    const release = makeRelease({
      regionYear: yearOf({ '2.2': 131, '3.1': 4 }, 20, [80, 90]),
      earlier: [],
      lastYear: null,
    });

    expect(quantityOf(release, '3.1')).toMatchObject({ value: null, state: 'hidden' });
  });

  test('have no cuts that a quantity is a part of', () => {
    const release = makeRelease({
      regionYear: yearOf({ '2.2': 131 }, 12, [80]),
      earlier: [],
      lastYear: null,
    });

    expect(participants(release).every(([, cut]) => cut === '')).toBe(true);
    expect(release.facts.some(({ indicator }) => indicator === 'events.rows')).toBe(true);
  });
});

describe('what a release says of the year before', () => {
  test('is what was released of it, or nothing', () => {
    const [before, now] = [yearOf({ '2.2': 100 }, 10, []), yearOf({ '2.2': 131 }, 10, [])];
    const lastYear = makeRelease({ regionYear: before, earlier: [], lastYear: null }).year.attainment;

    expect(quantityOf(makeRelease({ regionYear: now, earlier: [], lastYear }), '2.2')?.previous).toBe(100);
    expect(
      quantityOf(makeRelease({ regionYear: now, earlier: [], lastYear: null }), '2.2')?.previous,
    ).toBeNull();
  });
});
