import type { WorkControl } from '../../ports/workbook';
import { inHalves } from '../batch/inHalves';
import { jsonBytes } from '../batch/jsonBytes';
import { exchangesOf } from '../batch/pieces';
import type { Batch } from '../batch/runBatch';

/** What a cell is to hold: `null` leaves it as it is, '' empties it, a text after `=` is a formula. */
export type Content = string | number | null;

/** Cells to be written at a place (zero-based) of a sheet. Rows are equally long; texts are made safe already. */
export type ContentBlock = {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Content[])[];
};

/** Writes the blocks, in one exchange for each part that the limits allow. Doing it again does no harm. */
export async function writeBlocks(
  batch: Batch,
  blocks: readonly ContentBlock[],
  { onProgress }: WorkControl,
): Promise<void> {
  const filled = blocks.filter(({ rows }) => widthOf(rows) > 0);
  const total = filled.reduce((sum, { rows }) => sum + rows.length * widthOf(rows), 0);
  const exchanges = exchangesOf(
    filled.map(({ rows }) => ({
      rows: rows.length,
      columns: widthOf(rows),
      bytesOf: (row) => (rows[row] ?? []).reduce<number>((sum, cell) => sum + jsonBytes(cell), 2),
    })),
    batch.limits,
  );
  let done = 0;

  for (const exchange of exchanges) {
    await inHalves(exchange, async (pieces) => {
      // Holds until the next exchange only.
      batch.context.application.suspendApiCalculationUntilNextSync();
      for (const { block, top, rows } of pieces) write(filled[block], top, rows);

      await batch.sync();
      done += pieces.reduce((sum, { block, rows }) => sum + rows * widthOf(filled[block]?.rows ?? []), 0);
      onProgress?.({ done, total });
    });
  }
}

function write(block: ContentBlock | undefined, from: number, count: number): void {
  if (block === undefined) return;

  const rows = block.rows.slice(from, from + count);
  const range = block.sheet.getRangeByIndexes(block.top + from, block.left, count, widthOf(rows));

  const hasFormula = rows.some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('=')));

  if (hasFormula) range.formulas = rows.map((row) => [...row]);
  else range.values = rows.map((row) => [...row]);
}

function widthOf(rows: readonly (readonly Content[])[]): number {
  return rows[0]?.length ?? 0;
}
