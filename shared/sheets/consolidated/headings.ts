import { consolidatedSheets } from '../../messages/ru/consolidatedSheets';

/**
 * The headings that every consolidated registry has beside its template's own: rows are found by the first two. A
 * registry has `organisation` where its template refers to one, `line` where its rows are given.
 */
export const CONSOLIDATED_HEADINGS = consolidatedSheets.headings;
