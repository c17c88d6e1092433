import { irkutsk } from '../../../../shared/regions/irkutsk';
import type { Ladder } from '../../../../shared/regions/region';
import { advice, FIRST, report, SECOND, small, THIRD, TOWN, yearOf } from './smallRegion';

const [registry] = irkutsk.ladders.filter(({ key }) => key === 'L11');
const ladder = (target: number): Ladder => {
  if (registry === undefined) throw new Error('the registry of mentees has a ladder');

  return { ...registry, targets: [{ year: 2024, value: target }] };
};
const ENTRY = { ...small.calendar[0], template: 'mentees', obligation: 'optional', due: '12-31' };
const regionWith = (target: number) => ({
  ...small,
  indicators: [],
  ladders: [ladder(target)],
  calendar: [ENTRY] as typeof small.calendar,
});
const of = (
  counts: Readonly<Record<string, number>>,
  sizes: Readonly<Record<string, number>>,
  target = 500,
) =>
  yearOf(
    [
      ...Object.entries(counts).map(([key, rows]) => report(key, 'mentees', { 'mentees.rows': rows })),
      ...Object.entries(sizes).map(([key, rows]) =>
        report(key, 'organisations', { 'organisations.rows': rows }),
      ),
    ],
    { region: regionWith(target) },
  );
const SIZES = { [FIRST]: 10, [SECOND]: 20, [THIRD]: 20, [TOWN]: 50 };

describe('a quantity to which everybody adds', () => {
  it('is asked of who has added nothing, by the median per organisation', () => {
    const year = of({ [SECOND]: 40, [THIRD]: 60, [TOWN]: 200 }, SIZES);

    expect(advice(year, FIRST)).toMatchObject([
      { kind: 'ladder', subject: 'L11', needed: 30, goal: 30, value: null, unit: 'records', similar: THIRD },
    ]);
  });

  it('is asked of who has added less than half of the usual, and what is there is counted', () => {
    const year = of({ [FIRST]: 12, [SECOND]: 40, [THIRD]: 60, [TOWN]: 200 }, SIZES);

    expect(advice(year, FIRST)).toMatchObject([{ needed: 13, goal: 25, value: 12 }]);
    expect(advice(of({ [FIRST]: 13, [SECOND]: 40, [THIRD]: 60, [TOWN]: 200 }, SIZES), FIRST)).toEqual([]);
  });

  it('is measured by the median of the counts where organisations are not known', () => {
    const year = of({ [SECOND]: 40, [THIRD]: 60, [TOWN]: 200 }, {});

    expect(advice(year, FIRST)).toMatchObject([{ needed: 60, goal: 60 }]);
  });

  it('is never asked for beyond what the region is short of', () => {
    const year = of({ [SECOND]: 40, [THIRD]: 60, [TOWN]: 200 }, SIZES, 305);

    expect(advice(year, FIRST)).toMatchObject([{ needed: 5, goal: 30 }]);
  });

  it('is not asked for where the region has reached its target', () => {
    expect(advice(of({ [SECOND]: 40, [THIRD]: 60, [TOWN]: 400 }, SIZES), FIRST)).toEqual([]);
  });

  it('has no number where nobody has added anything', () => {
    expect(advice(of({}, SIZES), FIRST)).toMatchObject([{ needed: null, goal: null, similar: null }]);
  });

  it('is not asked for while the report itself is owed: that one is asked for, and nothing is held against it', () => {
    const owed = {
      ...regionWith(500),
      calendar: [{ ...ENTRY, obligation: 'owed' }] as typeof small.calendar,
    };
    const heads = [SECOND, THIRD, TOWN].map((key) => report(key, 'mentees', { 'mentees.rows': 100 }));
    const silent = yearOf(heads, { region: owed });
    const sent = yearOf([...heads, report(FIRST, 'mentees', { 'mentees.rows': 0 })], { region: owed });

    expect(advice(silent, FIRST).map(({ kind }) => kind)).not.toContain('ladder');
    expect(advice(silent, FIRST)).toHaveLength(1);
    expect(advice(sent, FIRST)).toMatchObject([{ kind: 'ladder', value: 0, needed: 100 }]);
  });

  it('is not asked of who is exempt from the report', () => {
    const owed = {
      ...regionWith(500),
      calendar: [{ ...ENTRY, obligation: 'owed' }] as typeof small.calendar,
    };
    const heads = [SECOND, THIRD, TOWN].map((key) => report(key, 'mentees', { 'mentees.rows': 100 }));
    const year = yearOf(heads, { region: owed });
    const entries = year.ledger.entries.map((one) =>
      one.reporter === FIRST ? { ...one, state: 'exempt' as const, expected: false } : one,
    );

    expect(year.ledger.entries.some(({ reporter }) => reporter === FIRST)).toBe(true);
    expect(advice({ ...year, ledger: { ...year.ledger, entries } }, FIRST)).toEqual([]);
  });
});
