/** Bytes of a file that is opened. A registry of 100,000 rows takes about 12 MiB. */
export const MAX_FILE_BYTES = 48 * 1024 * 1024;

/** Bytes that all parts of a file may unpack to, together; as text they take twice as much. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** Cells held in memory for all sheets, blanks between filled ones included. */
export const MAX_CELLS = 6_000_000;

/** Sheets of one workbook. */
export const MAX_SHEETS = 200;

/** Bytes of the custom XML part in which Svod keeps its state: some thousand receipts. */
export const MAX_STATE_BYTES = 1024 * 1024;
