/**
 * The bytes of a packed column, layout 1. It never changes, because stored parts are read by it and the
 * hashes in receipts are computed over it; another layout gets another number. All numbers little-endian.
 *
 * | offset | bytes        | what                                                                    |
 * |-------:|-------------:|-------------------------------------------------------------------------|
 * |      0 | 1            | layout: 1                                                               |
 * |      1 | 1            | width of a code: 0, 1, 2 or 4                                           |
 * |      2 | 2            | zero                                                                    |
 * |      4 | 4            | number of rows                                                          |
 * |      8 | rows × width | codes; none at width 0, where row n has entry n                         |
 * |   then | the rest     | the dictionary: UTF-8 JSON as JSON.stringify gives it, no byte order mark |
 *
 * Width 0 stands exactly where every row has an entry of its own in the dictionary's order (row codes);
 * otherwise the width is the smallest that holds the last index of the dictionary.
 */
export const PACKED_LAYOUT = 1;

/** Bytes before the codes. */
export const PACKED_HEADER = 8;

/** Offset of the number of rows. */
export const PACKED_ROWS = 4;
