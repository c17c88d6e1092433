import type { Columns } from '../../../shared/columns/columns';
import { columnsOfBlocks } from './columnsOfBlocks';
import { readBlocks } from './readBlocks';
import type { Store } from './store';
import { EXPLANATIONS, type Revision, type SubmissionAddress } from './submission';

/**
 * The columns of a revision, or only those asked for: then the store is asked for no more than these. A key
 * that the revision does not have is absent. Throws `StoreDamaged` when they are not what was sent.
 */
export async function readColumns(
  store: Store,
  address: SubmissionAddress,
  { rows, upload }: Pick<Revision, 'rows' | 'upload'>,
  keys?: readonly string[],
): Promise<Columns> {
  const wanted = keys === undefined ? null : new Set(keys);
  const blocks = await readBlocks(
    store,
    address,
    upload,
    (name) => name !== EXPLANATIONS && (wanted === null || wanted.has(name)),
  );

  return columnsOfBlocks(blocks, rows);
}
