import type { SubmissionHead } from '../../../../shared/measures/attainmentResult';

/** Rows of one answer: with a dozen columns about 1.5 MB of JSON, 300 KB with gzip. */
export const ROWS_AT_ONCE = 25_000;

/** The reporters of one answer, and the last of them where there are more. */
export type Page = { readonly heads: readonly SubmissionHead[]; readonly next: string | null };

/**
 * The first reporters after `after`, by key, whose rows fit into one answer; one at least, however many rows it has.
 */
export function takePage(all: readonly SubmissionHead[], after: string | undefined): Page {
  const left = all
    .filter(({ reporter }) => after === undefined || reporter > after)
    .toSorted((one, other) => (one.reporter < other.reporter ? -1 : 1));
  let rows = 0;
  const tooMany = left.findIndex((head, place) => {
    rows += head.rows;

    return place > 0 && rows > ROWS_AT_ONCE;
  });

  if (tooMany < 0) return { heads: left, next: null };

  return { heads: left.slice(0, tooMany), next: left[tooMany - 1]?.reporter ?? null };
}
