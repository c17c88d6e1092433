/**
 * Rows in one submission: Excel holds more, one commit does not (docs/storage.md). Every entry of a dictionary
 * is used by a row, so a dictionary has at most as many entries as there are rows.
 */
export const MAX_ROWS = 100_000;

/** Characters of a column's name that a fault repeats, so that a refusal never echoes a body. */
export const MAX_COLUMN_NAME = 64;

/** Characters of the address of a page; Excel refuses a longer link. */
export const MAX_URL_LENGTH = 2083;
