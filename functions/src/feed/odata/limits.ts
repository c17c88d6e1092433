/** Entities in one answer; more are behind `@odata.nextLink`. */
export const PAGE_ENTITIES = 5000;

/** Characters of a `$filter`; Power Query sends at most 2,048 in a whole address. */
export const MAX_FILTER = 4096;

/** Parentheses and `not` inside each other. */
export const MAX_DEPTH = 40;

/** Comparisons of a `$filter`: each is made for every fact. */
export const MAX_COMPARISONS = 200;

/** Characters of any other query option; a token of the feed's own is far shorter. */
export const MAX_OPTION = 2048;
