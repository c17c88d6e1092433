import type { Explanation } from '../../../shared/checking/finding';
import { readBlocks } from './readBlocks';
import type { Store } from './store';
import { EXPLANATIONS, type Revision, type SubmissionAddress } from './submission';

/** The explanations of a revision and nothing else. Throws `StoreDamaged` when they are not what was sent. */
export async function readExplanations(
  store: Store,
  address: SubmissionAddress,
  { upload }: Pick<Revision, 'upload'>,
): Promise<readonly Explanation[]> {
  const blocks = await readBlocks(store, address, upload, (name) => name === EXPLANATIONS);

  return explanationsOf(blocks);
}

/** The explanations among blocks that were read (readBlocks.ts). */
export function explanationsOf(blocks: ReadonlyMap<string, Uint8Array>): readonly Explanation[] {
  const bytes = blocks.get(EXPLANATIONS);
  if (bytes === undefined) return [];

  // Safe: writeParts wrote these bytes, the hash says so.
  return JSON.parse(Buffer.from(bytes).toString()) as readonly Explanation[];
}
