import type { CellScalar, Grid, RawCell } from '../../../shared/sheets/grid';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import type { Stamp } from '../../../shared/sheets/stamp';

/** How far long work has come, in units of its own (cells, rows, files). */
export type WorkProgress = { readonly done: number; readonly total: number };

/** How long work is watched and given up. A cancelled operation throws `WorkbookFault('cancelled')`. */
export type WorkControl = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
};

/** A sheet of the open workbook, as far as it is known without reading its cells. */
export type SheetEntry = {
  readonly name: string;
  readonly hidden: boolean;
  /** The text of `SVOD_STAMP`, or `null` (shared/sheets/stamp.ts). */
  readonly stamp: string | null;
  /** The text of `SVOD_SHEET`, or `null`: a sheet Svod made that has no stamp. */
  readonly mark: string | null;
};

/**
 * Values for one column, downwards from the zero-based row `top`: a string is written as plain text, a number as
 * a number (a date as the serial number of the workbook's date system), '' empties a cell, `null` leaves it.
 */
export type ColumnValues = {
  readonly column: number;
  readonly top: number;
  readonly values: readonly (string | number | null)[];
};

/** A block of cells as they were read, downwards and to the right from a zero-based place; rows equally long. */
export type CellsRead = {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly RawCell[])[];
};

/** Rows one after another, from the zero-based `from` on. */
export type WantedRows = { readonly from: number; readonly count: number };

/** A column to be there: found by its heading in the zero-based `headingRow`, otherwise added at the table's end. */
export type WantedColumn = {
  readonly headingRow: number;
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
};

/** A row in which cells are selected: the whole of it by value, and where the selected cells stand in it (zero-based). */
export type SelectedRow = {
  readonly row: number;
  readonly cells: readonly CellScalar[];
  readonly columns: readonly number[];
};

/** What the user has selected on the sheet in front, filled part of the sheet only, hidden rows and columns left out. */
export type SelectedCells = {
  readonly sheet: string;
  /** The text of `SVOD_SHEET`, or `null`. */
  readonly mark: string | null;
  /** The first rows of the sheet, from its first one down, among which its headings are. */
  readonly head: readonly (readonly CellScalar[])[];
  /** How many cells are selected. */
  readonly count: number;
  /** Downwards; empty where more cells are selected than were asked for at most. */
  readonly rows: readonly SelectedRow[];
};

/**
 * The workbook Svod works on: the one open in Excel (addin/src/excel) or an .xlsx file in the browser
 * (addin/src/file). Sheets are named as the user has them now. Every operation throws `WorkbookFault`, and
 * changes nothing or only what it was asked to; the number of round trips does not grow with the rows.
 */
export type WorkbookPort = {
  /** All sheets in their order. */
  readonly listSheets: () => Promise<readonly SheetEntry[]>;
  /**
   * The named sheets, unfiltered, and whole unless only some rows (zero-based) are wanted: all others are then blank.
   * A sheet that is not there is left out.
   */
  readonly readSheets: (
    names: readonly string[],
    control?: WorkControl & { readonly rows?: WantedRows },
  ) => Promise<readonly Grid[]>;
  /**
   * The values of one zero-based column, from the first row down to its last filled cell; a formula by its value, an
   * error value by its text. Throws `sheetGone` for a sheet that is not there.
   */
  readonly readColumn: (sheet: string, column: number) => Promise<readonly CellScalar[]>;
  /**
   * Draws each sheet: anew behind the others, or in the place of the one Svod drew before (same mark, or a
   * stamp equal but for the base revision), whose table keeps its name and what the user built beside it.
   * Throws `sheetTaken` for a name that a sheet of the user's own has.
   */
  readonly drawSheets: (specs: readonly SheetSpec[], control?: WorkControl) => Promise<void>;
  /**
   * Writes plain texts and numbers, never a formula, into columns of one sheet; formats stay as they are. Between
   * reading and writing a user, or a colleague in the same workbook, may sort or insert: where `standing` cells
   * are not as they were read, nothing is written, and it throws `sheetChanged`.
   */
  readonly writeColumns: (
    sheet: string,
    columns: readonly ColumnValues[],
    control?: WorkControl & { readonly standing?: readonly CellsRead[] },
  ) => Promise<void>;
  /**
   * Makes the table Svod drew on the sheet reach down to the zero-based row `bottom`, so that what is written
   * there belongs to it. No cell moves; the rows taken in get the number formats of the table's last row. A table
   * that reaches that far, and a sheet whose table the user undid, stay as they are.
   */
  readonly growTable: (sheet: string, bottom: number) => Promise<void>;
  /**
   * Takes whole rows (zero-based) out of one sheet, so that what stands beside them goes or stays with its row. At
   * least one row of a table has to be left. Where `standing` cells are not as they were read, nothing is taken out,
   * and it throws `sheetChanged`. `null` where this road cannot, as with a file.
   */
  readonly removeRows:
    | ((sheet: string, rows: readonly number[], standing: readonly CellsRead[]) => Promise<void>)
    | null;
  /** The zero-based place of the column, or `null` where this road cannot add one. */
  readonly ensureColumn: (sheet: string, column: WantedColumn) => Promise<number | null>;
  /** Gives sheets a new stamp. */
  readonly restamp: (changes: readonly { readonly sheet: string; readonly stamp: Stamp }[]) => Promise<void>;
  /** What Svod keeps in the workbook (receipts, approved headings): the text that was last written, or `null`. */
  readonly readState: () => Promise<string | null>;
  readonly writeState: (text: string) => Promise<void>;
  /**
   * The cells selected now, if there are no more than `most`; `null` where nothing can be selected, as with a file.
   * Nothing selected, or a picture or a chart, counts no cells.
   */
  readonly readSelection: ((most: number) => Promise<SelectedCells>) | null;
  /** Shows a cell (zero-based) to the user; `null` where nothing is shown, as with a file. */
  readonly showCell: ((sheet: string, row: number, column: number) => Promise<void>) | null;
};
