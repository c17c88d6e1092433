import type { Columns } from '../../../../shared/columns/columns';
import { ROW_CODE } from '../../../../shared/columns/columns';
import { isBlankCell } from '../../../../shared/sheets/isBlankCell';
import type { CellsRead, ColumnValues, WorkbookPort, WorkControl } from '../../ports/workbook';
import { identityOf } from '../merge/identity';
import { isRegistry } from '../merge/mergeTemplate';
import { standingCells } from '../standingCells';
import { inSteps } from '../steps/inSteps';
import type { Overlay } from './overlay';
import type { OwnSheet } from './ownSheet';
import type { Reconciled } from './reconciliation';
import { removeGone } from './removeGone';
import { writePlanSteps } from './writePlan';

/**
 * Writes a merged version into its sheet: cells where they stand and new rows under the last filled one in one writing,
 * which is refused as a whole where the sheet is not as it was read; then the rows that go are taken out.
 */
export async function writeMergedVersion(
  workbook: WorkbookPort,
  overlay: Overlay,
  merged: Columns,
  control: WorkControl,
): Promise<Pick<Extract<Reconciled, { kind: 'done' }>, 'written' | 'elsewhere'>> {
  const { own, merge } = overlay;
  const { reading, grid } = own;
  const top = lastFilled(own) + 1;
  const steps = writePlanSteps(overlay, merged, top);
  const plan = await inSteps(steps, { total: merge.rows.count * merge.keys.length });
  const { columns, added, removed, cells, elsewhere } = plan;

  if (columns.length > 0) {
    const last = reading.rows.at(-1) ?? reading.bodyTop - 1;
    // The rows to be filled have to be blank still.
    const more = added === 0 ? 0 : top + added - 1 - last;
    const standing = [
      ...standingCells(grid, reading, landmarks(own), more),
      ...columns.map((column) => replaced(grid, column)),
    ];
    const { onProgress } = control;

    if (added > 0) await workbook.growTable(reading.sheet, top + added - 1);
    await workbook.writeColumns(reading.sheet, columns, { ...(onProgress && { onProgress }), standing });
  }

  await removeGone(workbook, own, removed, reading.rows.length - removed.length + added);

  return { written: { cells, added, removed: removed.length }, elsewhere };
}

/** What stood where is written, so that nothing typed in the meantime is lost. */
function replaced({ cells }: OwnSheet['grid'], { column, top, values }: ColumnValues): CellsRead {
  return { top, left: column, cells: values.map((_, row) => [cells[top + row]?.[column] ?? null]) };
}

/** Rows are told apart by their codes; those that have none yet, by what they are called. */
function landmarks({ reading: { template, newCodes } }: OwnSheet): readonly string[] {
  const names = newCodes.length > 0 && isRegistry(template) ? identityOf(template).sure.slice(0, 1) : [];

  return [ROW_CODE, ...names];
}

/** The last row with anything in a column of the template, so that nothing that stands there is written over. */
function lastFilled({ grid: { cells }, reading: { columnsAt, bodyTop } }: OwnSheet): number {
  const places = [...columnsAt.values()];
  const last = cells.findLastIndex((row) => places.some((place) => !isBlankCell(row[place])));

  return Math.max(bodyTop - 1, last);
}
