import type { WorkbookPort } from '../ports/workbook';
import { type FileWorkbook, fileWorkbook } from './fileWorkbook';

/** The file road: one workbook at a time, as a port that stays the same when another file is opened. */
export type FileRoad = {
  readonly workbook: WorkbookPort;
  /** Takes another file in the place of the one before. Throws `WorkbookFault` when it is no workbook, and keeps the one before. */
  readonly open: (bytes: Uint8Array) => Promise<void>;
  /** The file as it is now, marks included; `null` before one is opened or sheets are drawn. */
  readonly bytes: () => Uint8Array | null;
};

/** A road without a file yet: one is opened, or made by drawing sheets. */
export function fileRoad(): FileRoad {
  let current: FileWorkbook = fileWorkbook(null);

  return {
    workbook: {
      listSheets: () => current.listSheets(),
      readSheets: (names, control) => current.readSheets(names, control),
      readColumn: (sheet, column) => current.readColumn(sheet, column),
      drawSheets: (specs, control) => current.drawSheets(specs, control),
      writeColumns: (sheet, columns, control) => current.writeColumns(sheet, columns, control),
      growTable: (sheet, bottom) => current.growTable(sheet, bottom),
      removeRows: null,
      ensureColumn: (sheet, column) => current.ensureColumn(sheet, column),
      restamp: (changes) => current.restamp(changes),
      readState: () => current.readState(),
      writeState: (text) => current.writeState(text),
      readSelection: null,
      showCell: null,
    },
    open: async (bytes) => {
      const next = fileWorkbook(bytes);

      // Reading is what finds out whether it is a workbook.
      await next.listSheets();
      current = next;
    },
    bytes: () => current.bytes(),
  };
}
