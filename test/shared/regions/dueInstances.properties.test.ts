import fc from 'fast-check';
import { dueInstances } from '../../../shared/regions/dueInstances';
import { dueRule } from '../../../shared/regions/schema/roadmap';

const year = fc.integer({ min: 2019, max: 2099 });
const years = fc.uniqueArray(year, { minLength: 1, maxLength: 6 });
const monthNumber = fc.integer({ min: 1, max: 12 });
const month = fc.tuple(year, monthNumber).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const monthDay = day.map((each) => each.slice(5));
const ordered = <Value>(pairs: fc.Arbitrary<readonly [Value, Value]>) =>
  pairs.map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
const yearsStated = fc.boolean();

const rule = fc
  .oneof(
    fc.record({ kind: fc.constant('once'), at: fc.oneof(month, day, year.map(String)) }),
    ordered(fc.tuple(month, month)).map((ends) => ({ kind: 'window', ...ends })),
    ordered(fc.tuple(year, year)).map((ends) => ({ kind: 'period', ...ends })),
    fc.record({ kind: fc.constant('annual'), years }),
    fc.record({ kind: fc.constant('annualBy'), by: monthDay, years, yearsStated }),
    fc
      .tuple(ordered(fc.tuple(monthDay, monthDay)), years)
      .map(([ends, each]) => ({ kind: 'annualWindow', ...ends, years: each })),
    fc.record({ kind: fc.constant('annualMonth'), month: monthNumber, years, yearsStated }),
  )
  .map((each) => dueRule.parse(each));

describe('the instances of any rules', () => {
  const rules = fc.array(rule, { maxLength: 4 });

  it('come in the order of their last days, and so of their years', () => {
    fc.assert(
      fc.property(rules, (all) => {
        const days = dueInstances(all).map(({ by }) => by);

        expect(days).toEqual([...days].sort());
      }),
    );
  });

  it('lie within their years on days that there are, and end when or after they begin', () => {
    fc.assert(
      fc.property(rules, (all) => {
        for (const { year: own, from, by } of dueInstances(all)) {
          expect([isDay(by), from === null || isDay(from)]).toEqual([true, true]);
          expect(by.slice(0, 4)).toBe(String(own));
          expect((from ?? by).slice(0, 4)).toBe(String(own));
          expect((from ?? by) <= by).toBe(true);
        }
      }),
    );
  });

  it('are as many as those of the rules one by one, and at least one for each', () => {
    fc.assert(
      fc.property(rules, (all) => {
        const single = all.map((each) => dueInstances(each).length);

        expect(dueInstances(all)).toHaveLength(single.reduce((sum, count) => sum + count, 0));
        expect(single.every((count) => count > 0)).toBe(true);
      }),
    );
  });

  it('leave no year out of what goes on over several', () => {
    fc.assert(
      fc.property(rule, (one) => {
        const going = dueInstances(one).filter(({ isContinuous }) => isContinuous);
        const first = going[0]?.year ?? 0;

        expect(going.map((each) => each.year)).toEqual(going.map((_, index) => first + index));
        expect(going).not.toHaveLength(1);
      }),
    );
  });
});

/** Whether the calendar has the day: 30 February becomes 1 March. */
function isDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
