import { ROW_CODE } from '../../../../shared/columns/columns';
import type { RawCell } from '../../../../shared/sheets/grid';
import type { CellsRead, ColumnValues, WorkbookPort } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import type { OwnSheet } from './ownSheet';

/**
 * Takes the zero-based `rows` out of the sheet, with all that stands in them. On a road that cannot, where no row would
 * be left, and where Excel refuses (another table beside) or passes over rows that a filter hides, the template's
 * columns are emptied in them, so that they are rows no longer.
 */
export async function removeGone(
  workbook: WorkbookPort,
  own: OwnSheet,
  rows: readonly number[],
  left: number,
): Promise<void> {
  const { sheet, columnsAt } = own.reading;
  const place = columnsAt.get(ROW_CODE);

  if (rows.length === 0 || place === undefined) return;

  // As they were read before anything was written: where rows have moved since, nothing is taken out.
  const codesOf = (row: number): RawCell => own.grid.cells[row]?.[place] ?? null;
  const codes = new Set(rows.map((row) => textOf(codesOf(row))));

  if (workbook.removeRows !== null && left > 0) {
    try {
      await workbook.removeRows(sheet, rows, [standing(codesOf, place, rows)]);
    } catch (error) {
      // What Excel does not take out is emptied; that the sheet was changed meanwhile ends the work.
      if (!(error instanceof WorkbookFault) || error.reason !== 'unknown') throw error;
    }
  }

  const now = await workbook.readColumn(sheet, place);
  const still = now.flatMap((code, row) => (codes.has(textOf(code)) ? [row] : []));

  if (still.length > 0)
    await workbook.writeColumns(sheet, emptied([...columnsAt.values()], still), {
      standing: [standing((row) => now[row] ?? null, place, still)],
    });
}

function emptied(columns: readonly number[], rows: readonly number[]): readonly ColumnValues[] {
  const [top = 0] = rows;
  const bottom = rows.at(-1) ?? top;
  const gone = new Set(rows);
  const values = Array.from({ length: bottom - top + 1 }, (_, index) => (gone.has(top + index) ? '' : null));

  return columns.map((column) => ({ column, top, values }));
}

/** The codes from the first of the ascending rows down to the last. */
function standing(codeOf: (row: number) => RawCell, left: number, rows: readonly number[]): CellsRead {
  const [top = 0] = rows;
  const bottom = rows.at(-1) ?? top;

  return {
    top,
    left,
    cells: Array.from({ length: bottom - top + 1 }, (_, index) => [codeOf(top + index)]),
  };
}

function textOf(cell: unknown): string {
  return String(cell ?? '')
    .trim()
    .toLowerCase();
}
