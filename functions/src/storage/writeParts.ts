import type { Explanation } from '../../../shared/checking/finding';
import type { Columns } from '../../../shared/columns/columns';
import { packColumn } from '../../../shared/columns/packColumn';
import { deflateBlock } from './deflateBlock';
import { entityBytes } from './entityBytes';
import { partRow, submissionPartition } from './keys';
import { packParts } from './packParts';
import type { Change, Store } from './store';
import { EXPLANATIONS, type SubmissionAddress, type Upload } from './submission';
import { transactionsOf } from './transactionsOf';
import { newUploadId } from './uploadId';

/** What is laid down in parts. */
export type PartsContent = { readonly columns: Columns; readonly explanations: readonly Explanation[] };

/**
 * Writes columns and explanations under a new upload id. Nobody reads them until a revision names the upload
 * (commitRevision.ts); if none does, sweepUploads.ts removes them. 10,000 rows take one transaction.
 */
export async function writeParts(
  store: Store,
  address: SubmissionAddress,
  content: PartsContent,
  now: Date,
): Promise<Upload> {
  const id = newUploadId(now);
  const partition = submissionPartition(address);
  const rowOf = (part: number) => partRow(address.reporter, id, part);
  const blocks = await Promise.all(blocksOf(content).map(([name, bytes]) => deflateBlock(name, bytes)));
  const packed = packParts(blocks, entityBytes(partition, rowOf(0), {}));
  const changes = packed.parts.map((values, part): Change => ({ kind: 'create', row: rowOf(part), values }));

  for (const transaction of transactionsOf(partition, changes)) {
    const result = await store.commit('submissions', partition, transaction);

    // `exists`: the store received it twice, because its first answer was lost. Nobody else has this id.
    if (!result.ok && result.reason !== 'exists') throw new Error(`parts of ${id}: ${result.reason}`);
  }

  return { id, blocks: packed.blocks };
}

function blocksOf({ columns, explanations }: PartsContent): readonly (readonly [string, Uint8Array])[] {
  const packed = Object.entries(columns.columns).map(([key, column]) => [key, packColumn(column)] as const);

  if (explanations.length === 0) return packed;

  return [...packed, [EXPLANATIONS, Buffer.from(JSON.stringify(explanations))]];
}
