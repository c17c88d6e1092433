import type { RawCell } from '../../../../shared/sheets/grid';

/** The filled part of a sheet, as it is being read. */
export type SheetArea = {
  readonly sheet: Excel.Worksheet;
  /** Zero-based place of its first cell on the sheet. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether some of its rows are hidden and some not. */
  readonly isMixed: boolean;
  /** What has been read so far, by row and column of the area. */
  readonly cells: RawCell[][];
  /** Zero-based rows of the sheet. */
  readonly hiddenRows: Set<number>;
};
