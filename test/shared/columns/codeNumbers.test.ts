import fc from 'fast-check';
import { ALPHABET, isCode } from '../../../shared/columns/code';
import { codesToNumbers, numbersToCodes } from '../../../shared/columns/codeNumbers';

const code = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 12, maxLength: 12 });

function numbersOf(codes: readonly (string | null)[]): Uint32Array<ArrayBuffer> {
  const numbers = codesToNumbers(codes);
  if (typeof numbers === 'number') throw new Error(`entry ${numbers} is no code`);

  return numbers;
}

describe('codesToNumbers', () => {
  it('is undone by numbersToCodes, blanks included', () => {
    fc.assert(
      fc.property(fc.array(fc.option(code)), (codes) => {
        expect(numbersToCodes(numbersOf(codes))).toEqual(codes);
      }),
    );
  });

  it('keeps the order of the texts', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        const [a1 = 0, a2 = 0, b1 = 0, b2 = 0] = numbersOf([a, b]);

        expect(a1 === b1 ? a2 < b2 : a1 < b1).toBe(a < b);
      }),
    );
  });

  it('agrees with isCode on what is a code', () => {
    const almost = fc.string({
      unit: fc.constantFrom(...ALPHABET, 'i', 'L', 'а', '\u0000', '\uffff'),
      minLength: 11,
      maxLength: 13,
    });

    fc.assert(
      fc.property(almost, (text) => {
        expect(typeof codesToNumbers([text]) !== 'number').toBe(isCode(text));
      }),
    );
  });

  it('names the first entry that is no code', () => {
    expect(codesToNumbers(['0123456789ab', null, '0123456789aI', 7])).toBe(2);
    expect(codesToNumbers([{}])).toBe(0);
    expect(codesToNumbers([12])).toBe(0);
  });
});

describe('numbersToCodes', () => {
  it.each([
    ['a half of 31 bits', [2 ** 30, 0]],
    ['a blank first half only', [2 ** 32 - 1, 0]],
    ['a blank last half only', [0, 2 ** 32 - 1]],
  ])('gives nothing for %s', (_, numbers) => {
    expect(numbersToCodes(Uint32Array.from(numbers))).toBeNull();
  });

  it('does not join halves of two entries into a blank', () => {
    expect(numbersToCodes(Uint32Array.from([0, 2 ** 32 - 1, 2 ** 32 - 1, 0]))).toBeNull();
  });
});
