import type { ApiAnswer } from '../../../addin/src/api/apiAnswer';
import type { ApiClient } from '../../../addin/src/api/apiClient';
import type { CheckedSheet, CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { sendSheet } from '../../../addin/src/usecases/sendSheet';
import { desk } from '../../../shared/messages/ru/desk';

/**
 * Sends the sheets of a checked workbook in their order, each built on the server's newest revision of it, and
 * tells of each. Stops at the first that is not taken in, since the next ones are checked against it.
 *
 * @returns whether all were taken in
 */
export async function sendBook(
  api: ApiClient,
  checked: CheckedWorkbook,
  say: (line: string) => void,
): Promise<boolean> {
  for (const sheet of checked.sheets) {
    const answer = await sendSheet(api, sheetToSend(sheet));

    say(lineOf(sheet, answer));
    if (answer.kind !== 'ok') return false;
  }

  return true;
}

function sheetToSend({ reading, shared, toSend, localChecks }: CheckedSheet) {
  return { stamp: reading.stamp, shared, explanations: toSend, localChecks };
}

function lineOf({ reading }: CheckedSheet, answer: ApiAnswer<'pushSubmission'>): string {
  if (answer.kind === 'unreachable') return desk.unreachable(reading.sheet);
  if (answer.kind === 'refused') return desk.refused(reading.sheet, answer.error.message);
  if (!('receipt' in answer.body)) throw new Error('a push that is no dry run answers with a receipt');

  const { revision, late } = answer.body.receipt;

  return desk.accepted(reading.sheet, revision, late);
}
