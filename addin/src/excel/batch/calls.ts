import type { Batch } from './runBatch';

/** Something to ask of Excel that is small in itself: a format, a name, a table. */
export type Call = () => void;

/** Bytes of the longest of such calls, as Office.js writes its half a dozen actions. */
const CALL_BYTES = 4_000;

/** Makes the calls in order, in as few exchanges as their number allows: one, for all but enormous sheets. */
export async function sendCalls(batch: Batch, calls: readonly Call[]): Promise<void> {
  const many = Math.max(1, Math.floor(batch.limits.bytes / CALL_BYTES));

  for (let from = 0; from < calls.length; from += many) {
    for (const call of calls.slice(from, from + many)) call();

    await batch.sync();
  }
}
