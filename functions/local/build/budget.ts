/**
 * How much the pane may load before it shows anything: the scripts its page names and what they import at once,
 * in bytes. Held by test/functions/local/build; the measured sizes stand there beside it.
 */
export const START_BUDGET = { raw: 760_000, gzip: 225_000 } as const;
