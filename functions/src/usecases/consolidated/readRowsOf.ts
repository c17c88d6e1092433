import type * as z from 'zod';
import { ROW_CODE } from '../../../../shared/columns/columns';
import { toWireColumns } from '../../../../shared/columns/toWireColumns';
import type { readConsolidated } from '../../../../shared/contract/readConsolidated';
import { receiptId } from '../../../../shared/contract/receiptId';
import { readColumns } from '../../storage/readColumns';
import { readHead } from '../../storage/readHead';
import type { Store } from '../../storage/store';
import type { SubmissionPartition } from '../../storage/submission';
import { rowsOrRemoved } from '../retention/rowsOrRemoved';

/** A reporter's part of the consolidated registry, on the wire. */
export type ConsolidatedHead = z.input<
  (typeof readConsolidated)['responses'][200]['schema']
>['heads'][number];

/**
 * The head with the asked columns of its rows, row codes always among them; in its newest revision, if another came
 * in since it was read. Without columns where the rows are no longer kept or stay in the workbook.
 */
export async function readRowsOf(
  store: Store,
  partition: SubmissionPartition,
  known: ConsolidatedHead,
  keys: readonly string[],
): Promise<ConsolidatedHead> {
  const address = { ...partition, reporter: known.reporter };
  const newest = await readHead(store, address);

  // A submission is never taken back, so it is there.
  if (newest === null) return { ...known, rowsRemoved: true };

  const head = newest.revision === known.revision ? known : movedOn(known, newest, address);
  const read = await rowsOrRemoved(store, address, newest, () =>
    readColumns(store, address, newest, [ROW_CODE, ...keys]),
  );

  if (!read.ok) return { ...head, rowsRemoved: !newest.rowsStay };

  return { ...head, rowsRemoved: false, columns: toWireColumns(read.value) };
}

/** What is said of a submission that was sent anew. */
function movedOn(
  { reporter, name }: ConsolidatedHead,
  newest: NonNullable<Awaited<ReturnType<typeof readHead>>>,
  address: SubmissionPartition & { readonly reporter: string },
): ConsolidatedHead {
  const { revision, sentAt, rows, rowsStay, late, restated, review } = newest;

  return {
    reporter,
    name,
    revision,
    receipt: receiptId({ ...address, revision }),
    sentAt,
    rows,
    late,
    restated,
    ...(rowsStay ? { rowsStay } : {}),
    ...(review === undefined ? {} : { review: { state: review.state, open: review.open } }),
    rowsRemoved: false,
  };
}
