import { receiptId } from '../../../../shared/contract/receiptId';
import type { Stamp } from '../../../../shared/sheets/stamp';
import type { ApiClient } from '../../api/apiClient';
import type { WorkbookPort } from '../../ports/workbook';
import type { SentSheet } from '../desk';
import { parseState } from '../state/workbookState';
import { newerRevision } from './newerRevision';

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
  const revision = newerRevision(end);
  if (revision === null) return null;

  const { unanswered } = parseState(await workbook.readState());

  if (unanswered.length === 0) return null;

  const head = await api('readReceipt', { params: { id: receiptId({ ...stamp, revision }) } }, signal);

  return head.kind === 'ok' && unanswered.includes(head.body.receipt.contentHash) ? revision : null;
}
