import type { WorkbookPort, WorkControl } from '../ports/workbook';
import { EXCEL_LIMITS, type ExcelLimits } from './batch/excelLimits';
import { type Batch, runBatch } from './batch/runBatch';
import { drawSheets } from './draw/drawSheets';
import { readColumn } from './read/readColumn';
import { readSelection } from './read/readSelection';
import { readSheets } from './read/readSheets';
import { listSheets } from './sheets/listSheets';
import { restamp } from './sheets/restamp';
import { showCell } from './sheets/showCell';
import { readState, writeState } from './sheets/workbookState';
import { ensureColumn } from './write/ensureColumn';
import { growTable } from './write/growTable';
import { removeRows } from './write/removeRows';
import { writeColumns } from './write/writeColumns';

/** The workbook that is open in Excel. `limits` differ from the usual only where time must not pass. */
export function excelWorkbook(limits: ExcelLimits = EXCEL_LIMITS): WorkbookPort {
  const run = <T>(work: (batch: Batch) => Promise<T>, { signal }: WorkControl = {}): Promise<T> =>
    runBatch(limits, work, signal);

  return {
    listSheets: () => run(listSheets),
    readSheets: (names, control = {}) => run((batch) => readSheets(batch, names, control), control),
    readColumn: (sheet, column) => run((batch) => readColumn(batch, sheet, column)),
    drawSheets: (specs, control = {}) => run((batch) => drawSheets(batch, specs, control), control),
    writeColumns: (sheet, columns, control = {}) =>
      run((batch) => writeColumns(batch, sheet, columns, control), control),
    growTable: (sheet, bottom) => run((batch) => growTable(batch, sheet, bottom)),
    removeRows: (sheet, rows, standing) => run((batch) => removeRows(batch, sheet, rows, standing)),
    ensureColumn: (sheet, column) => run((batch) => ensureColumn(batch, sheet, column)),
    restamp: (changes) => run((batch) => restamp(batch, changes)),
    readState: () => run(readState),
    writeState: (text) => run((batch) => writeState(batch, text)),
    readSelection: (most) => run((batch) => readSelection(batch, most)),
    showCell: (sheet, row, column) => run((batch) => showCell(batch, sheet, row, column)),
  };
}
