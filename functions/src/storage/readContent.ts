import { columnsOfBlocks } from './columnsOfBlocks';
import { readBlocks } from './readBlocks';
import { explanationsOf } from './readExplanations';
import type { Store } from './store';
import type { Revision, SubmissionAddress } from './submission';
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
    explanations: explanationsOf(blocks),
  };
}
