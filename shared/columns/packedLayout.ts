/**
 * The bytes of a packed column, layout 1. It never changes, because stored parts are read by it and the
 * hashes in receipts are computed over it; another layout gets another number. All numbers little-endian.
 *
 * | offset | bytes        | what                                                   |
 * |-------:|-------------:|--------------------------------------------------------|
 * |      0 | 1            | layout: 1                                              |
 * |      1 | 1            | width of a code: 0, 1, 2 or 4                          |
 * |      2 | 1            | form of the dictionary: 0 or 1                         |
 * |      3 | 1            | zero                                                   |
 * |      4 | 4            | number of rows                                         |
 * |      8 | rows × width | codes; none at width 0, where row n has entry n        |
 * |   then | the rest     | the dictionary                                         |
 *
 * Width 0 stands exactly where every row has an entry of its own in the dictionary's order (row codes);
 * otherwise the width is the smallest that holds the last index of the dictionary.
 *
 * Form 1 stands exactly where every entry is a row code, a person code or blank (an empty dictionary too):
 * 8 bytes an entry, two numbers of 30 bits, each six digits of the code; a blank is 8 bytes of 255. Such
 * codes are random, so they are most of a registry's bytes, and as text they would first be written out
 * and then deflated for nothing. Form 0 is the dictionary as JSON.stringify gives it, in UTF-8 without a
 * byte order mark.
 */
export const PACKED_LAYOUT = 1;

/** Bytes before the codes. */
export const PACKED_HEADER = 8;

/** Offset of the number of rows. */
export const PACKED_ROWS = 4;

/** The dictionary is JSON. */
export const FORM_JSON = 0;

/** The dictionary is row or person codes. */
export const FORM_CODES = 1;
