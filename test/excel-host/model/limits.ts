/** Rows of a sheet. */
export const ROW_COUNT = 1_048_576;

/** Columns of a sheet. */
export const COLUMN_COUNT = 16_384;

/** The last row, zero-based. */
export const LAST_ROW = ROW_COUNT - 1;

/** The last column, zero-based. */
export const LAST_COLUMN = COLUMN_COUNT - 1;

/** Characters of a cell's text. */
export const MAX_TEXT = 32_767;

/** Characters of a list validation's items in place. */
export const MAX_INLINE_LIST = 255;

/** Characters of a sheet's name. */
export const MAX_SHEET_NAME = 31;

/** Characters of a table's or a defined name. */
export const MAX_NAME = 255;

/** Width of a new column in characters. */
export const DEFAULT_WIDTH = 8.43;

/** Height of a new row in points. */
export const DEFAULT_HEIGHT = 15;
