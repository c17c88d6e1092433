import fc from 'fast-check';
import { repeatedCode } from '../../../shared/columns/repeatedCode';

/** Few numbers, so that repeats are likely. */
const half = fc.constantFrom(0, 1, 2, 2 ** 30 - 1, 2 ** 32 - 1);

describe('repeatedCode', () => {
  it('finds the first repeat that a list of texts finds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(half, half), { maxLength: 30 }), (pairs) => {
        const texts = pairs.map(String);
        const first = texts.findIndex((text, index) => texts.indexOf(text) < index);

        expect(repeatedCode(Uint32Array.from(pairs.flat()))).toBe(first === -1 ? null : first);
      }),
    );
  });
});

describe('codes chosen to meet in the table', () => {
  it.each([
    ['differ only in their highest bits', (n: number) => [(n >>> 8) << 22, (n & 255) << 22]],
    ['differ only in their lowest bits', (n: number) => [n >>> 8, n & 255]],
    ['have halves that make one sum', (n: number) => [n, 2 ** 29 - n]],
  ])('are told apart when they %s', (_, pairOf) => {
    const pairs = Array.from({ length: 2 ** 16 }, (_unused, index) => pairOf(2 ** 16 - 1 - index));

    expect(repeatedCode(Uint32Array.from(pairs.flat()))).toBeNull();
    expect(repeatedCode(Uint32Array.from([...pairs, pairOf(77)].flat()))).toBe(2 ** 16);
  });
});
