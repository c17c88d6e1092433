import fc from 'fast-check';
import { planRows, rowKey } from '../../../../shared/sheets/consolidated/planRows';
import { runsOf } from '../../../../shared/sheets/consolidated/runsOf';

const place = fc.option(fc.tuple(fc.constantFrom('08701000', '08709000'), fc.nat({ max: 6 })), { nil: null });

describe('planRows', () => {
  it('gives every newly read row a place, and takes out nothing but what its sender no longer has', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 20 }),
        fc.uniqueArray(fc.nat({ max: 6 })),
        (standing, codes) => {
          const keys = standing.map((one) => (one ? rowKey(one[0], `c${one[1]}`) : null));
          const reporters = standing.map((one) => one?.[0] ?? null);
          const fresh = codes.map((code) => rowKey('08701000', `c${code}`));
          const plan = planRows({ keys, reporters, end: keys.length }, fresh, new Set(['08701000']));

          for (const { place: at, row } of plan.updated) expect(keys[at]).toBe(fresh[row]);
          for (const at of plan.gone)
            expect([reporters[at], fresh.includes(keys[at] ?? '')]).toEqual(['08701000', false]);
          for (const row of plan.added) expect(keys).not.toContain(fresh[row]);

          const kept = keys.filter((key, at) => key !== null && !plan.gone.includes(at));
          const of = (reporter: string, some: readonly (string | null)[]) =>
            new Set(some.filter((key) => key?.startsWith(reporter)));

          expect(of('08701000', [...kept, ...plan.added.map((row) => fresh[row] ?? '')])).toEqual(
            new Set(fresh),
          );
          expect(of('08709000', kept)).toEqual(of('08709000', keys));
        },
      ),
    );
  });

  it('does not take one reporter’s code for another’s', () => {
    const standing = { keys: [rowKey('08701000', 'c1')], reporters: ['08701000'], end: 1 };

    expect(planRows(standing, [rowKey('08709000', 'c1')], new Set(['08709000']))).toEqual({
      updated: [],
      added: [0],
      appendAt: 1,
      gone: [],
    });
  });
});

describe('runsOf', () => {
  it('covers every place once, in at most sixty runs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 5000 }), { maxLength: 400 }), (some) => {
        const places = some.toSorted((one, other) => one - other);
        const runs = runsOf(places);

        expect(runs.length).toBeLessThanOrEqual(60);
        for (const at of places) {
          expect(runs.filter(({ top, bottom }) => top <= at && at <= bottom)).toHaveLength(1);
        }
        for (const { top, bottom } of runs)
          expect([places.includes(top), places.includes(bottom)]).toEqual([true, true]);
      }),
    );
  });

  it('takes neighbours together and leaves others alone', () => {
    expect(runsOf([1, 2, 3, 7, 9])).toEqual([
      { top: 1, bottom: 3 },
      { top: 7, bottom: 7 },
      { top: 9, bottom: 9 },
    ]);
  });
});
