import type { RawCell } from '../../../../shared/sheets/grid';
import type { CellsRead } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import type { Batch } from '../batch/runBatch';
import { readAreas } from '../read/readAreas';

/** Throws `sheetChanged` unless all the cells still stand on the sheet, whose name is loaded, as they were read. */
export async function guardStanding(
  batch: Batch,
  sheet: Excel.Worksheet,
  standing: readonly CellsRead[],
): Promise<void> {
  const known = standing.filter(({ cells: [first = []] }) => first.length > 0);
  const areas = known.map(({ top, left, cells }) => ({
    sheet,
    top,
    left,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    isMixed: false,
    cells: [],
    hiddenRows: new Set<number>(),
  }));

  await readAreas(batch, areas, {});

  const isSame = known.every(({ cells }, place) => areEqual(cells, areas[place]?.cells ?? []));

  if (!isSame) throw new WorkbookFault('sheetChanged', sheet.name);
}

function areEqual(cells: readonly (readonly RawCell[])[], now: readonly (readonly RawCell[])[]): boolean {
  return cells.every((row, top) => row.every((cell, left) => textOf(cell) === textOf(now[top]?.[left])));
}

// What a formula gives may change by the minute.
function textOf(cell: RawCell | undefined): string {
  if (typeof cell !== 'object' || cell === null) return JSON.stringify(cell ?? '');

  return JSON.stringify('formula' in cell ? cell.formula : cell.error);
}
