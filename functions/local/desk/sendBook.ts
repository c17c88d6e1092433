import type { ApiAnswer } from '../../../addin/src/api/apiAnswer';
import type { ApiClient } from '../../../addin/src/api/apiClient';
import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { sendSheet } from '../../../addin/src/usecases/sendSheet';
import type { Receipt } from '../../../shared/contract/receipt';
import { desk } from '../../../shared/messages/ru/desk';
import type { Region } from '../../../shared/regions/region';
import type { SheetReading } from '../../../shared/sheets/readWorkbookSheets';
import type { NewRevision } from '../../../shared/xlsx/stampWorkbook';
import { refusalLines } from './refusalLines';

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
  { sheets, region }: CheckedWorkbook,
  say: (line: string) => void,
): Promise<SentBook> {
  const accepted: NewRevision[] = [];

  for (const { reading, shared, toSend, localChecks } of sheets) {
    const { stamp } = reading;
    const answer = await sendSheet(api, { stamp, shared, explanations: toSend, localChecks });
    const receipt = receiptOf(answer);

    for (const line of linesOf(reading, answer, receipt, region)) say(line);
    if (receipt === null) return { complete: false, accepted };
    accepted.push({ stamp, revision: receipt.revision });
  }

  return { complete: true, accepted };
}

function receiptOf(answer: ApiAnswer<'pushSubmission'>): Receipt | null {
  return answer.kind === 'ok' && 'receipt' in answer.body ? answer.body.receipt : null;
}

function linesOf(
  reading: SheetReading,
  answer: ApiAnswer<'pushSubmission'>,
  receipt: Receipt | null,
  region: Region,
): readonly string[] {
  const { sheet } = reading;

  if (answer.kind === 'refused') return refusalLines(reading, answer.error, region);
  if (answer.kind === 'unreachable' || receipt === null) return [desk.unreachable(sheet)];

  const { revision, late } = receipt;

  return [answer.status === 201 ? desk.accepted(sheet, revision, late) : desk.unchanged(sheet, revision)];
}
