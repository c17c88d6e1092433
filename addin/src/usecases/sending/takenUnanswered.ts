import { receiptId } from '../../../../shared/contract/receiptId';
import { REFUSALS } from '../../../../shared/contract/refusals';
import type { Stamp } from '../../../../shared/sheets/stamp';
import type { ApiClient } from '../../api/apiClient';
import type { WorkbookPort } from '../../ports/workbook';
import type { SentSheet } from '../desk';
import { parseState } from '../state/workbookState';

/**
 * The revision to continue when a sheet was refused as outrun by nobody but its own workbook: the answer to an
 * earlier sending was lost, and the sheet has been changed since. `null` for every other end.
 */
export async function takenUnanswered(
  workbook: WorkbookPort,
  api: ApiClient,
  stamp: Stamp,
  { end }: SentSheet,
  signal?: AbortSignal,
): Promise<number | null> {
  if (end.kind !== 'refused' || end.error.code !== 'headMoved') return null;

  const moved = REFUSALS.headMoved.params.safeParse(end.error.params);
  const { unanswered } = parseState(await workbook.readState());

  if (!moved.success || unanswered.length === 0) return null;

  const { revision } = moved.data;
  const head = await api('readReceipt', { params: { id: receiptId({ ...stamp, revision }) } }, signal);

  return head.kind === 'ok' && unanswered.includes(head.body.receipt.contentHash) ? revision : null;
}
