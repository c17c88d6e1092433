/**
 * How much the pane may load before it shows anything: the scripts its page names and what they import at once,
 * in bytes. Held by test/functions/local/build; the measured sizes stand there beside it. Of the raw size 12 kB are the
 * templates of the operator's settings and 5 kB the texts of refusals of the region's desk; all else of that desk is
 * fetched later.
 */
export const START_BUDGET = { raw: 780_000, gzip: 225_000 } as const;
