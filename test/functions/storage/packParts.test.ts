import * as fc from 'fast-check';
import { entityBytes } from '../../../functions/src/storage/entityBytes';
import { ENTITY_BYTES, PROPERTIES, PROPERTY_BYTES } from '../../../functions/src/storage/limits';
import { packParts } from '../../../functions/src/storage/packParts';

const EMPTY = entityBytes('partition', 'row', {});

function blockOf(name: string, length: number) {
  return { name, bytes: length * 2, hash: `hash of ${name}`, data: new Uint8Array(length).fill(name.length) };
}

test('every part keeps the limits, and every block is whole where it says', () => {
  const lengths = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ max: 2_500_000, min: 0 })),
    {
      maxLength: 8,
    },
  );

  fc.assert(
    fc.property(lengths, (sizes) => {
      const blocks = sizes.map((length, index) => blockOf('n'.repeat(index + 1), length));
      const { parts, blocks: placed } = packParts(blocks, EMPTY);

      for (const part of parts) {
        expect(entityBytes('partition', 'row', part)).toBeLessThanOrEqual(ENTITY_BYTES);
        for (const piece of Object.values(part)) {
          expect(piece instanceof Uint8Array && piece.length <= PROPERTY_BYTES).toBe(true);
        }
      }
      placed.forEach(({ pieces, ...rest }, index) => {
        const { data, ...block } = blocks[index] ?? blockOf('', 0);
        const bytes = pieces.map(({ part, property }) => Object(parts[part]?.[property]));

        expect(rest).toEqual(block);
        expect(Buffer.concat(bytes).equals(data)).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
});

test('a part takes 252 properties; the next begins another', () => {
  const blocks = Array.from({ length: PROPERTIES + 1 }, (_, index) => blockOf(`c${index}`, 3));
  const { parts, blocks: placed } = packParts(blocks, EMPTY);

  expect(parts.map((part) => Object.keys(part).length)).toEqual([PROPERTIES, 1]);
  expect(placed.at(-1)?.pieces).toEqual([{ part: 1, property: 'p0' }]);
});

test.each([
  [ENTITY_BYTES, 1],
  [ENTITY_BYTES + 1, 2],
])('an entity of %i bytes makes %i part(s)', (size, expected) => {
  const full = Array.from({ length: 15 }, (_, index) => blockOf(`c${index}`, PROPERTY_BYTES));
  const before = packParts([...full, blockOf('last', 0), blockOf('last', 1)], EMPTY).parts[0] ?? {};
  const room = size - entityBytes('partition', 'row', before) + 1;
  const { parts } = packParts([...full, blockOf('last', room)], EMPTY);

  expect(parts).toHaveLength(expected);
});

test('nothing makes no part', () => {
  expect(packParts([], EMPTY)).toEqual({ parts: [], blocks: [] });
});
