import * as fc from 'fast-check';
import { axisOffsets, indexAt, offsetOf } from '../../../../../functions/local/try/grid/axisOffsets';

test('offsets add up the sizes, a hidden row taking no room', () => {
  const sizes = [20, 0, 30];

  expect([...axisOffsets(3, (index) => sizes[index] ?? 0)]).toEqual([0, 20, 20, 50]);
});

test('beyond the last everything ends where the last does', () => {
  expect(
    offsetOf(
      axisOffsets(2, () => 10),
      9,
    ),
  ).toBe(20);
});

test('the row at a position is the one that begins there or before, whatever the sizes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { minLength: 1, maxLength: 200 }),
      fc.double({ min: -50, max: 9_000, noNaN: true }),
      (sizes, position) => {
        const offsets = axisOffsets(sizes.length, (index) => sizes[index] ?? 0);
        const found = indexAt(offsets, position);
        const expected = [...sizes.keys()].findLast((index) => (offsets[index] ?? 0) <= position) ?? 0;

        expect(found).toBe(expected);
      },
    ),
  );
});
