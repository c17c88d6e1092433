import fc from 'fast-check';
import { type Block, exchangesOf, halves, type Piece } from '../../../../addin/src/excel/batch/pieces';

/** Blocks by the bytes of their rows. */
const anyBlocks = fc.array(
  fc.record({
    columns: fc.integer({ min: 1, max: 5 }),
    weights: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
  }),
  { maxLength: 5 },
);

function blockOf({ columns, weights }: { columns: number; weights: readonly number[] }): Block {
  return { rows: weights.length, columns, bytesOf: (row) => weights[row] ?? 0 };
}

function rowsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ block, top, rows }) =>
    Array.from({ length: rows }, (_, row) => `${block}:${top + row}`),
  );
}

describe('cutting blocks into exchanges', () => {
  it('takes every row once and in order', () => {
    fc.assert(
      fc.property(anyBlocks, (made) => {
        const exchanges = exchangesOf(made.map(blockOf), { bytes: 60, cells: 12 });
        const all = made.flatMap(({ weights }, block) => weights.map((_, row) => `${block}:${row}`));

        expect(rowsOf(exchanges.flat())).toEqual(all);
      }),
    );
  });

  it('keeps each within the limits, unless a single row is beyond them', () => {
    fc.assert(
      fc.property(anyBlocks, (made) => {
        for (const pieces of exchangesOf(made.map(blockOf), { bytes: 60, cells: 12 })) {
          const rows = pieces.flatMap(
            ({ block, top, rows }) => made[block]?.weights.slice(top, top + rows) ?? [],
          );
          const cells = pieces.reduce((sum, { block, rows }) => sum + rows * (made[block]?.columns ?? 0), 0);
          const bytes = rows.reduce((sum, weight) => sum + weight, 0);

          expect(rows.length === 1 || (bytes <= 60 && cells <= 12)).toBe(true);
        }
      }),
    );
  });

  it('lets small blocks share one', () => {
    const small = { rows: 2, columns: 3, bytesOf: () => 10 };

    expect(exchangesOf([small, small], { bytes: 60, cells: 12 })).toEqual([
      [
        { block: 0, top: 0, rows: 2 },
        { block: 1, top: 0, rows: 2 },
      ],
    ]);
  });
});

describe('halving', () => {
  it('ends with single rows, and loses none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (one, other) => {
        const pieces = [
          { block: 0, top: 0, rows: one },
          { block: 1, top: 7, rows: other },
        ];

        expect(rowsOf(toSingles(pieces))).toEqual(rowsOf(pieces));
      }),
    );
  });

  it('has nothing to halve in a single row', () => {
    expect(halves([{ block: 0, top: 3, rows: 1 }])).toBeNull();
  });
});

function toSingles(pieces: readonly Piece[]): readonly Piece[] {
  const parts = halves(pieces);

  return parts === null ? pieces : [...toSingles(parts[0]), ...toSingles(parts[1])];
}
