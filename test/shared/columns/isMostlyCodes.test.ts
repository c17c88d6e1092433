import { newCode } from '../../../shared/columns/code';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { isMostlyCodes } from '../../../shared/columns/isMostlyCodes';
import { packColumn } from '../../../shared/columns/packColumn';

const packed = (values: readonly (string | null)[]) => packColumn(encodeColumn(values));
const codes = Array.from({ length: 300 }, () => newCode());

describe('isMostlyCodes', () => {
  test.each([
    ['row codes, one for each row', packed(codes), true],
    ['codes that stand in a few rows each', packed([...codes, ...codes]), true],
    [
      'few codes in many rows',
      packed(Array.from({ length: 5000 }, (_, row) => codes[row % 5] ?? null)),
      false,
    ],
    ['blanks', packed(Array.from({ length: 5000 }, () => null)), false],
    ['texts', packed(['СОШ № 1', 'СОШ № 2']), false],
    ['an explanation as JSON', new TextEncoder().encode('[{"text":"1"}]'), false],
    ['no bytes', new Uint8Array(), false],
    ['fewer bytes than a header', new Uint8Array([1, 0, 1]), false],
  ])('of %s: %p', (_, bytes, expected) => {
    expect(isMostlyCodes(bytes)).toBe(expected);
  });

  test('reads bytes that stand inside a longer buffer', () => {
    const bytes = packed(codes);
    const around = new Uint8Array(bytes.length + 16);

    around.set(bytes, 8);
    expect(isMostlyCodes(around.subarray(8, 8 + bytes.length))).toBe(true);
  });
});
