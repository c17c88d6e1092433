import type { ApiClient } from '../../api/apiClient';
import type { CheckedSheet } from '../checkedWorkbook';
import type { SheetCounts } from '../counts/countsOf';
import { sendCounts } from '../counts/sendCounts';
import type { SentSheet } from '../desk';
import { sendSheet } from '../sendSheet';

/**
 * Sends one sheet, with the `reason` where a closed year is corrected; whatever happens, there is a definite end. With
 * `counts` nothing else of the sheet leaves the workbook.
 */
export async function sendOne(
  api: ApiClient,
  { reading, shared, toSend, localChecks }: CheckedSheet,
  reason?: string,
  signal?: AbortSignal,
  counts: SheetCounts | null = null,
): Promise<SentSheet> {
  const { stamp, sheet, template } = reading;
  const sent = { template: template.key, sheet };

  if (signal?.aborted) return { ...sent, end: { kind: 'held' } };

  const answer = await (counts === null
    ? sendSheet(api, { stamp, shared, explanations: toSend, localChecks, reason }, signal)
    : sendCounts(api, { stamp, counts, reason }, signal));

  if (answer.kind === 'refused') {
    const { status, error } = answer;

    // What the service failed to carry out to the end may have been taken in before it failed.
    return { ...sent, end: { kind: status >= 500 ? 'interrupted' : 'refused', error } };
  }
  // Only a dry run, which this is not, is answered without a receipt.
  if (answer.kind === 'unreachable' || !('receipt' in answer.body))
    return { ...sent, end: { kind: 'interrupted' } };

  return {
    ...sent,
    end: { kind: answer.status === 201 ? 'accepted' : 'unchanged', receipt: answer.body },
  };
}
