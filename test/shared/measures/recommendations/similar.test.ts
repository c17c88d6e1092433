import { similarTo } from '../../../../shared/measures/recommendations/similarTo';
import { situationOf } from '../../../../shared/measures/recommendations/situation';
import type { Reporter } from '../../../../shared/regions/reporter';
import { advice, FIRST, SECOND, share, THIRD, TOWN, yearOf } from './smallRegion';

const similarOf = (...heads: readonly Parameters<typeof share>[]) => {
  const [one] = advice(yearOf([share(FIRST, 100, 1000), ...heads.map((head) => share(...head))]), FIRST);

  return one?.similar ?? null;
};

describe('the reporter who does well', () => {
  it('is of the same type before it is near in size', () => {
    expect(similarOf([TOWN, 700, 1000], [SECOND, 70, 100])).toBe(SECOND);
  });

  it('of one type is the nearest in size, not the best', () => {
    expect(similarOf([SECOND, 900, 5000], [THIRD, 700, 1000])).toBe(THIRD);
    expect(similarOf([SECOND, 990, 990], [THIRD, 100, 100])).toBe(SECOND);
  });

  it('is the one with the smaller key where nothing tells two apart', () => {
    expect(similarOf([SECOND, 700, 900], [THIRD, 700, 900])).toBe(SECOND);
    expect(similarOf([THIRD, 700, 900], [SECOND, 700, 900])).toBe(SECOND);
  });

  it('is the best where nobody has attained the target, if clearly better', () => {
    expect(similarOf([SECOND, 400, 1000], [TOWN, 500, 1000])).toBe(TOWN);
    expect(similarOf([SECOND, 149, 1000])).toBeNull();
  });

  it('is never one with a handful of people', () => {
    expect(similarOf([SECOND, 9, 9])).toBeNull();
    expect(similarOf([SECOND, 10, 10])).toBe(SECOND);
  });

  it('is of the same kind: an organisation is no example for a municipality', () => {
    const college = { kind: 'organisation', key: 'o1', name: 'Колледж', level: 'college' } as const;
    const situation = situationOf(yearOf([share(FIRST, 100, 1000)]), []);
    const [own] = situation.advised;

    if (own === undefined) throw new Error('somebody is advised');

    const does = { value: 90, size: 1000, does: true };
    const ask = (reporter: Reporter) =>
      similarTo(situation, { reporter: own, value: 10, size: 1000 }, [{ reporter, ...does }], null);

    expect(ask(college)).toBeNull();
    expect(ask({ ...own, key: SECOND })?.reporter.key).toBe(SECOND);
  });
});
