import fc from 'fast-check';
import type { Side } from '../../../shared/columns/merge/merge';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { after, type History, history, KEYS, type Sheet, textOf } from './editing';
import { differences, mergeSheets } from './merging';
import { mergeByHand } from './oracle';

/* Two people edit one sheet: what comes of it, against a merge by hand and against what has to hold of any. */

const RUNS = times(120, 10_000);
const options = { numRuns: RUNS, seed: SEED };

const mineOnly = (): Side => 'mine';
const theirsOnly = (): Side => 'theirs';

function played({ base, mine, theirs }: History): Record<'base' | 'mine' | 'theirs', Sheet> {
  return { base, mine: after(base, mine, 'mine'), theirs: after(base, theirs, 'theirs') };
}

/** Some answer to every question, the same one each time. */
function whims(seed: number): (question: string) => Side {
  return (question) =>
    [...question].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), seed) % 2 === 0
      ? 'mine'
      : 'theirs';
}

describe('histories of two editors', () => {
  it(
    'come to what a merge by hand comes to, with the same questions',
    () => {
      let questions = 0;
      let blind = 0;

      fc.assert(
        fc.property(history, fc.boolean(), fc.nat(), (told, knowsBase, seed) => {
          const { base, mine, theirs } = played(told);
          const began = knowsBase ? base : null;
          const product = mergeSheets(began, theirs, mine, whims(seed));
          const hand = mergeByHand(began, theirs, mine, whims(seed));

          questions += product.asked.length;
          blind += knowsBase ? 0 : 1;

          expect(product.asked.toSorted()).toEqual([...hand.asked].sort());
          expect(textOf(product.merged)).toBe(textOf(hand.merged));
        }),
        options,
      );

      keepFigure({
        area: 'merge',
        what: `${RUNS.toLocaleString('en')} random histories of two editors (insert, delete, edit, paste, sort, move) against a merge by hand over maps, ${blind.toLocaleString('en')} of them without a known base`,
        figure: `0 differences, ${questions.toLocaleString('en')} questions, each one of the other merge's too`,
        doesNotProve:
          'sheets of at most 18 rows and 3 columns with 7 different values; what a person answers is chosen by chance',
      });
    },
    timeFor(20_000),
  );

  it(
    'lose no change and ask about no cell that only one of them changed',
    () => {
      fc.assert(
        fc.property(history, fc.nat(), (told, seed) => {
          const { base, mine, theirs } = played(told);
          const { merged, asked } = mergeSheets(base, theirs, mine, whims(seed));
          const [own, other] = [differences(base, mine), differences(base, theirs)];

          for (const one of asked) expect(touches(own, one) && touches(other, one)).toBe(true);

          expect(lostIn({ base, mine, theirs }, merged, asked)).toEqual([]);

          // A row is gone only where somebody took it out.
          for (const code of [...mine.keys(), ...theirs.keys()])
            if (!merged.has(code)) expect([...own, ...other]).toContain(`-${code}`);
        }),
        options,
      );

      keepFigure({
        area: 'merge',
        what: `${RUNS.toLocaleString('en')} random histories looked through change by change`,
        figure: '0 changes lost, 0 questions about what only one of the two had changed',
        doesNotProve: 'that the answers people give to true collisions are the right ones',
      });
    },
    timeFor(20_000),
  );

  it(
    'keep the laws of a merge',
    () => {
      fc.assert(
        fc.property(history, fc.nat(), (told, seed) => {
          const { base, mine, theirs } = played(told);
          const whim = whims(seed);
          const { merged } = mergeSheets(base, theirs, mine, whim);
          const mirrored = mergeSheets(base, mine, theirs, (one) =>
            whim(one) === 'mine' ? 'theirs' : 'mine',
          );

          expect(textOf(mergeSheets(base, theirs, base, mineOnly).merged)).toBe(textOf(theirs));
          expect(textOf(mergeSheets(base, base, mine, theirsOnly).merged)).toBe(textOf(mine));
          expect(textOf(mirrored.merged)).toBe(textOf(merged));

          // Again, after the version that was merged in has become the base.
          const again = mergeSheets(theirs, theirs, merged, theirsOnly);

          expect(again.asked).toEqual([]);
          expect(textOf(again.merged)).toBe(textOf(merged));

          // Again from the old base, as after an interruption: with all answers theirs there is nothing left to ask.
          const taken = mergeSheets(base, theirs, mine, theirsOnly).merged;
          const repeated = mergeSheets(base, theirs, taken, theirsOnly);

          expect(repeated.asked).toEqual([]);
          expect(textOf(repeated.merged)).toBe(textOf(taken));
        }),
        options,
      );
    },
    timeFor(20_000),
  );

  it(
    'of three who touch different rows come to the same in any order',
    () => {
      fc.assert(
        fc.property(
          history,
          fc.array(fc.tuple(fc.nat({ max: 7 }), fc.constantFrom('x', 'y')), { maxLength: 6 }),
          (told, edits) => {
            const { base } = told;
            const codes = [...base.keys()];
            const [a, b, c] = [0, 1, 2].map((who) => {
              const own = new Map(base);

              for (const [at, value] of edits) {
                const code = codes[at];
                const row = code === undefined ? undefined : base.get(code);

                if (code !== undefined && row && at % 3 === who) own.set(code, { ...row, one: value });
              }

              return own.set(`new${who}`, { one: who, two: null, three: null });
            });

            if (!a || !b || !c) throw new Error('three editors');

            const pairs = [mergeSheets(base, b, a, mineOnly), mergeSheets(base, c, b, mineOnly)];
            const [ab, bc] = pairs.map(({ merged }) => merged);

            if (!ab || !bc) throw new Error('two merges');

            const left = mergeSheets(base, c, ab, mineOnly);
            const right = mergeSheets(base, bc, a, mineOnly);

            expect([...pairs, left, right].flatMap(({ asked }) => asked)).toEqual([]);
            expect(textOf(left.merged)).toBe(textOf(right.merged));
          },
        ),
        options,
      );
    },
    timeFor(20_000),
  );
});

/** Cells of the merge that are neither of the two, or from which a change of only one of them is missing. */
function lostIn(
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Sheet>,
  merged: Sheet,
  asked: readonly string[],
): readonly string[] {
  return [...merged].flatMap(([code, row]) =>
    KEYS.filter((key) => {
      const [m, t] = [mine.get(code)?.[key], theirs.get(code)?.[key]];
      const before = base.get(code)?.[key] ?? null;

      if (row[key] !== m && row[key] !== t) return true;
      if (m === undefined || t === undefined || asked.includes(`${code} ${key}`)) return false;

      return row[key] !== (m === before ? t : m);
    }).map((key) => `${code} ${key}`),
  );
}

/** Whether a difference is about the row or the cell that is asked about. */
function touches(changes: readonly string[], question: string): boolean {
  const [code = ''] = question.split(' ');

  return changes.some(
    (change) =>
      change === question ||
      change === `+${code}` ||
      change === `-${code}` ||
      (code === question && change.startsWith(`${code} `)),
  );
}
