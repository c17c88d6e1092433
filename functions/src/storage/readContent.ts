import type { Explanation } from '../../../shared/checking/finding';
import { columnsOfBlocks } from './columnsOfBlocks';
import { readBlocks } from './readBlocks';
import type { Store } from './store';
import { EXPLANATIONS, type Revision, type SubmissionAddress } from './submission';
import type { PartsContent } from './writeParts';

/** All that was laid down in a revision's parts, each read once. Throws `StoreDamaged` when it is not what was sent. */
export async function readContent(
  store: Store,
  address: SubmissionAddress,
  { rows, upload }: Pick<Revision, 'rows' | 'upload'>,
): Promise<PartsContent> {
  const blocks = await readBlocks(store, address, upload, () => true);

  return {
    columns: columnsOfBlocks(blocks, rows),
    explanations: explanationsOf(blocks.get(EXPLANATIONS)),
  };
}

function explanationsOf(bytes: Uint8Array | undefined): readonly Explanation[] {
  if (bytes === undefined) return [];

  // Safe: writeParts wrote these bytes, the hash says so.
  return JSON.parse(Buffer.from(bytes).toString()) as readonly Explanation[];
}
