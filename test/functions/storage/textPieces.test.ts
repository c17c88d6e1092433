import * as fc from 'fast-check';
import { joinText, textNames, textPieces } from '../../../functions/src/storage/textPieces';

const PIECE = 32_768;

test('any text comes back, in pieces that are text themselves', () => {
  const around = fc.integer({ min: PIECE - 2, max: PIECE + 2 });

  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), around, (text, length) => {
      const long = `${'ж'.repeat(length)}${text}`;
      const pieces = textPieces('name', long);

      expect(joinText('name', pieces)).toBe(long);
      for (const piece of Object.values(pieces)) {
        expect(Buffer.from(String(piece)).toString()).toBe(piece);
        expect(String(piece).length).toBeLessThanOrEqual(PIECE);
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  [0, ['jws']],
  [PIECE, ['jws']],
  [PIECE + 1, ['jws', 'jws1']],
  [PIECE * 4, ['jws', 'jws1', 'jws2', 'jws3']],
])('%i characters take the properties %j', (length, names) => {
  expect(Object.keys(textPieces('jws', 'x'.repeat(length)))).toEqual(names);
});

test('all names that may be used are known beforehand', () => {
  expect(textNames('jws')).toEqual(['jws', 'jws1', 'jws2', 'jws3']);
});

test('one character more than four pieces hold is refused', () => {
  expect(() => textPieces('jws', 'x'.repeat(PIECE * 4 + 1))).toThrow(
    expect.objectContaining({ name: 'StoreLimit', kind: 'text' }),
  );
});
