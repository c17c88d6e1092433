import type { ApiAnswer } from '../../../addin/src/api/apiAnswer';
import type { ApiClient } from '../../../addin/src/api/apiClient';
import type { CheckedSheet, CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { sendSheet } from '../../../addin/src/usecases/sendSheet';
import type { Receipt } from '../../../shared/contract/receipt';
import { desk } from '../../../shared/messages/ru/desk';
import type { NewRevision } from '../../../shared/xlsx/stampWorkbook';

/** How sending a workbook went. */
export type SentBook = {
  /** Whether every sheet was taken in. */
  readonly complete: boolean;
  /** The sheets that were, and their new revisions. */
  readonly accepted: readonly NewRevision[];
};

/**
 * Sends the sheets of a checked workbook in their order and tells of each. Stops at the first that is not taken
 * in, since the next ones are checked against it.
 */
export async function sendBook(
  api: ApiClient,
  checked: CheckedWorkbook,
  say: (line: string) => void,
): Promise<SentBook> {
  const accepted: NewRevision[] = [];

  for (const { reading, shared, toSend, localChecks } of checked.sheets) {
    const { stamp } = reading;
    const answer = await sendSheet(api, { stamp, shared, explanations: toSend, localChecks });
    const receipt = receiptOf(answer);

    say(lineOf(reading, answer, receipt));
    if (receipt === null) return { complete: false, accepted };
    accepted.push({ stamp, revision: receipt.revision });
  }

  return { complete: true, accepted };
}

function receiptOf(answer: ApiAnswer<'pushSubmission'>): Receipt | null {
  return answer.kind === 'ok' && 'receipt' in answer.body ? answer.body.receipt : null;
}

function lineOf(
  { sheet }: CheckedSheet['reading'],
  answer: ApiAnswer<'pushSubmission'>,
  receipt: Receipt | null,
): string {
  if (receipt) return desk.accepted(sheet, receipt.revision, receipt.late);
  if (answer.kind === 'refused') return desk.refused(sheet, answer.error.message);

  return desk.unreachable(sheet);
}
