/**
 * The Excel API that Svod needs: `table.resize` and `getMergedAreasOrNullObject` came with 1.13. Every Excel from
 * 2021 on has it; 2019 and older get the file road instead.
 */
export const NEEDED_API = '1.13';

/** What one exchange with Excel may hold. */
export type ExcelLimits = {
  /** UTF-8 bytes of JSON. Excel on the web takes and gives 5 MB; the rest is room for what an estimate misses. */
  readonly bytes: number;
  /** Cells; Excel takes five million, but answers in good time only to fewer. */
  readonly cells: number;
  /** Cells of the first read, from which the others are estimated. */
  readonly firstCells: number;
  /** Milliseconds to wait for an answer: Excel on the web sometimes gives none. */
  readonly answer: number;
  /** Milliseconds to wait for a cell to be left, where Excel itself does not wait. */
  readonly cellEdit: number;
};

/** What works on Excel's slowest road, the web. */
export const EXCEL_LIMITS: ExcelLimits = {
  bytes: 3_500_000,
  cells: 500_000,
  firstCells: 40_000,
  answer: 120_000,
  cellEdit: 20_000,
};
