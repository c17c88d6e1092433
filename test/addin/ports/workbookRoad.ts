import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import type { GridRange } from '../../../shared/sheets/grid';

/** A cell of the user's own making; a formula has no leading `=` and comes with the value it gives. */
export type UserCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value: string | number | boolean };

/** A sheet of the user's own, as it stands before Svod comes. */
export type UserSheet = {
  readonly name: string;
  readonly hidden?: boolean;
  readonly cells: readonly (readonly UserCell[])[];
  readonly merges?: readonly GridRange[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
};

/** What a user does to a workbook on every road. */
export type UserActs = {
  readonly rename: (sheet: string, name: string) => Promise<void>;
  /** Types plain text, never a formula, into a cell (zero-based). */
  readonly type: (sheet: string, row: number, column: number, text: string) => Promise<void>;
};

/** An opened workbook: what Svod sees and what its user does. */
export type OpenedWorkbook = { readonly port: WorkbookPort; readonly acts: UserActs };

/** Opens a workbook with these sheets on one of the roads: in Excel, or as a file. */
export type WorkbookRoad = (sheets: readonly UserSheet[]) => Promise<OpenedWorkbook>;
