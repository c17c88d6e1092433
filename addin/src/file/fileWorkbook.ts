import { dropCalculationOrder } from '../../../shared/xlsx/edit/dropCalculationOrder';
import { growTable } from '../../../shared/xlsx/edit/growTable';
import { nameTableColumns } from '../../../shared/xlsx/edit/nameTableColumns';
import { putColumns } from '../../../shared/xlsx/edit/putColumns';
import { restampSheets } from '../../../shared/xlsx/edit/restampSheets';
import { sheetMarks } from '../../../shared/xlsx/package/sheetMarks';
import { workbookPart } from '../../../shared/xlsx/package/workbookPart';
import { readSheets } from '../../../shared/xlsx/readSheets';
import { putState } from '../../../shared/xlsx/state/putState';
import { readState } from '../../../shared/xlsx/state/stateParts';
import type { WorkbookPort } from '../ports/workbook';
import { WorkbookFault } from '../ports/workbookFault';
import { columnCells } from './columnCells';
import { columnPlace } from './columnPlace';
import { drawSheets } from './drawSheets';
import { giveUp } from './giveUp';
import { heldFile } from './heldFile';
import { onlyRows } from './onlyRows';

/** The workbook port over an .xlsx file in memory. */
export type FileWorkbook = WorkbookPort & {
  /** The file as it is now; `null` before sheets are drawn where no file was given. */
  readonly bytes: () => Uint8Array | null;
};

/**
 * The workbook in `file`, or a new one. Nothing is shown and no column is added to a table that is there; all
 * else is done as in Excel. What is not changed stays byte for byte.
 */
export function fileWorkbook(file: Uint8Array | null): FileWorkbook {
  const held = heldFile(file);
  const knownGrid = (sheet: string) =>
    held.read(async (opened, known) => {
      const isWanted = (name: string): boolean => name.toLowerCase() === sheet.toLowerCase();
      const [grid] = opened === null ? [] : await readSheets(opened, isWanted, known);

      if (grid === undefined) throw new WorkbookFault('sheetGone', sheet);

      return grid;
    });

  return {
    bytes: held.bytes,
    listSheets: () =>
      held.read(async (opened) =>
        opened === null ? [] : sheetMarks(workbookPart(await opened.text(opened.workbook))),
      ),
    readSheets: (names, { signal, onProgress, rows } = {}) =>
      held.read(async (opened, known) => {
        const wanted = new Set(names.map((name) => name.toLowerCase()));

        if (opened === null) return [];

        const grids = await readSheets(
          opened,
          (name) => wanted.has(name.toLowerCase()),
          known,
          (done, total) => {
            giveUp(signal);
            onProgress?.({ done, total });
          },
        );

        const found = [...wanted].flatMap((name) => grids.filter((grid) => grid.name.toLowerCase() === name));

        return rows === undefined ? found : found.map((grid) => onlyRows(grid, rows));
      }),
    readColumn: async (sheet, column) => columnCells(await knownGrid(sheet), column),
    drawSheets: (specs, control = {}) => drawSheets(held, specs, control),
    // Nobody else works on a file that the browser holds, so all stands as it was read.
    writeColumns: async (sheet, columns, { signal, onProgress } = {}) => {
      giveUp(signal);
      await held.change(async (edit) => {
        await putColumns(edit, sheet, columns);
        await nameTableColumns(edit, sheet, columns);
        await dropCalculationOrder(edit);
        giveUp(signal);
      });
      onProgress?.({ done: columns.length, total: columns.length });
    },
    growTable: (sheet, bottom) => held.change((edit) => growTable(edit, sheet, bottom)),
    removeRows: null,
    ensureColumn: async (sheet, column) => columnPlace(await knownGrid(sheet), column),
    restamp: (changes) => held.change((edit) => restampSheets(edit, changes)),
    readState: () => held.read(async (opened) => (opened === null ? null : readState(opened))),
    writeState: (text) => held.change((edit) => putState(edit, text)),
    readSelection: null,
    showCell: null,
  };
}
