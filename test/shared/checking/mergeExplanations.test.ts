import fc from 'fast-check';
import type { Explanation } from '../../../shared/checking/finding';
import { mergedExplanations, mergeExplanations } from '../../../shared/checking/mergeExplanations';

const given = (row: string, text: string): Explanation => ({
  code: 'tooManyMentees',
  row,
  column: 'mentor',
  fingerprint: '["x"]',
  text,
});
const texts = (all: readonly Explanation[]) => all.map(({ row, text }) => `${row}: ${text}`).sort();

const explanations = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('да', 'нет', 'потом'))
  .map((all) => Object.entries(all).map(([row, text]) => given(row, text)));

describe('explanations of two versions', () => {
  it('are kept, taken and asked about as cells are', () => {
    const merge = mergeExplanations(
      [given('a', 'было'), given('b', 'было'), given('c', 'было')],
      [given('a', 'её'), given('b', 'было'), given('d', 'её')],
      [given('a', 'моё'), given('c', 'было'), given('e', 'моё')],
    );

    // b was taken back by me, c by them.
    expect(texts(merge.settled)).toEqual(['d: её', 'e: моё']);
    expect(merge.taken).toBe(2);
    expect(merge.collisions).toMatchObject([{ mine: given('a', 'моё'), theirs: given('a', 'её') }]);
    expect(texts(mergedExplanations(merge, () => 'theirs'))).toEqual(['a: её', 'd: её', 'e: моё']);
  });

  it('without a base are all kept, and asked about where they differ', () => {
    const merge = mergeExplanations(
      null,
      [given('a', 'её'), given('b', 'её')],
      [given('a', 'моё'), given('c', 'моё')],
    );

    expect(texts(merge.settled)).toEqual(['b: её', 'c: моё']);
    expect(merge.collisions).toHaveLength(1);
  });

  it('are the same from either side', () => {
    fc.assert(
      fc.property(explanations, explanations, explanations, (base, theirs, mine) => {
        const one = mergedExplanations(mergeExplanations(base, theirs, mine), () => 'mine');
        const other = mergedExplanations(mergeExplanations(base, mine, theirs), () => 'theirs');

        expect(texts(one)).toEqual(texts(other));
        expect(texts(mergedExplanations(mergeExplanations(base, base, mine), () => 'theirs'))).toEqual(
          texts(mine),
        );
      }),
      { numRuns: 200 },
    );
  });
});
