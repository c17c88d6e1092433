import fc from 'fast-check';
import { rectangles } from '../../../../addin/src/excel/draw/rectangles';

const anyGrid = fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: 4, maxLength: 4 }), {
  maxLength: 8,
});

describe('covering alike cells with rectangles', () => {
  it('covers each cell with a key once, by its key, and no other', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const covered = grid.map((row) => row.map((): string[] => []));

        for (const { key, range } of rectangles(
          grid.length,
          4,
          (row, column) => grid[row]?.[column] ?? null,
        )) {
          for (let row = range.top; row <= range.bottom; row += 1) {
            for (let column = range.left; column <= range.right; column += 1)
              covered[row]?.[column]?.push(key);
          }
        }

        expect(covered).toEqual(grid.map((row) => row.map((key) => (key === null ? [] : [key]))));
      }),
    );
  });

  it('takes a table of ten thousand rows in as few as it has kinds of columns', () => {
    const found = rectangles(10_001, 16, (row, column) =>
      row === 0 ? 'heading' : column < 12 ? 'input' : 'code',
    );

    expect(found).toHaveLength(3);
  });

  it('finds none where there is nothing', () => {
    expect(rectangles(0, 3, () => 'a')).toEqual([]);
  });
});
