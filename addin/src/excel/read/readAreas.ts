import type { WorkControl } from '../../ports/workbook';
import { inHalves } from '../batch/inHalves';
import type { Batch } from '../batch/runBatch';
import { type Ask, takeAsks, weightOf } from './ask';
import { readAsks } from './readAsks';
import type { SheetArea } from './sheetArea';

/** Cells may be heavier further down than those measured so far. */
const CAUTION = 1.3;
/** What a row's hidden state weighs, in cells. */
const ROW_STATE = 4;

/**
 * Reads all cells of the areas in as few exchanges as the limits allow. What a cell weighs is measured on the
 * first, small one.
 */
export async function readAreas(
  batch: Batch,
  areas: readonly SheetArea[],
  { onProgress }: WorkControl,
): Promise<void> {
  const { limits } = batch;
  const total = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let asks: readonly Ask[] = areas.map(wholeArea);
  let room = limits.firstCells;
  let done = 0;

  while (asks.length > 0) {
    const { now, later } = takeAsks(asks, room);
    const more: Ask[] = [];
    let bytes = 0;

    await inHalves(now, async (some) => {
      const answer = await readAsks(batch, areas, some);

      bytes += answer.bytes;
      more.push(...answer.asks);
    });

    const cells = cellsOf(now);

    done += cells;
    if (cells > 0) {
      onProgress?.({ done, total });
      room = roomFor(batch, (bytes * CAUTION) / cells, areas);
    }
    asks = [...more, ...later];
  }
}

function roomFor({ limits }: Batch, bytesPerCell: number, areas: readonly SheetArea[]): number {
  const width = Math.max(1, ...areas.map(({ columns }) => columns));
  const share = areas.some(({ isMixed }) => isMixed) ? width / (width + ROW_STATE * 4) : 1;

  return Math.min(limits.cells, Math.floor((limits.bytes / Math.max(bytesPerCell, 1)) * share));
}

function cellsOf(asks: readonly Ask[]): number {
  return asks.reduce((sum, ask) => sum + (ask.kind === 'formulas' ? weightOf(ask) : 0), 0);
}

function wholeArea({ rows, columns }: SheetArea, block: number): Ask {
  return { kind: 'formulas', block, top: 0, rows, left: 0, columns };
}
