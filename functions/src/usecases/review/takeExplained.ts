import type { HeadUpload } from '../../storage/readUploads';
import { EXPLANATIONS } from '../../storage/submission';

/** Bytes of explanations, before deflating, in one answer: with their values some 2 MB of JSON. */
export const EXPLAINED_AT_ONCE = 1_048_576;

/** The submissions of one answer, and the last of their reporters where there are more. */
export type ExplainedPage = { readonly heads: readonly HeadUpload[]; readonly next: string | null };

/**
 * The first submissions with explanations after `after`, by reporter, as many as fit into one answer; one at least,
 * however much it explains.
 */
export function takeExplained(all: readonly HeadUpload[], after: string | undefined): ExplainedPage {
  const left = all.filter(
    ({ reporter, upload }) =>
      (after === undefined || reporter > after) && upload.blocks.some(({ name }) => name === EXPLANATIONS),
  );
  let bytes = 0;
  const tooMany = left.findIndex(({ upload }, place) => {
    bytes += upload.blocks.find(({ name }) => name === EXPLANATIONS)?.bytes ?? 0;

    return place > 0 && bytes > EXPLAINED_AT_ONCE;
  });

  if (tooMany < 0) return { heads: left, next: null };

  return { heads: left.slice(0, tooMany), next: left[tooMany - 1]?.reporter ?? null };
}
