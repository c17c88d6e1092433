import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import type { SentSheet } from '../../../addin/src/usecases/desk';
import { attempt } from '../../../addin/src/usecases/desk/attempt';
import { send } from '../../../addin/src/usecases/sending/send';
import { desk } from '../../../shared/messages/ru/desk';
import type { BookWork } from './bookWork';
import { problemFault } from './problemFault';
import { refusalLines } from './refusalLines';

/**
 * Sends the sheets of a workbook that has been `checked`, in their order, tells of each, and writes into the file
 * which revisions they continue. A correction of a closed year says its `reason`. Tells whether all were taken in. Throws `DeskFault`.
 */
export async function sendBook(
  { file, work, save }: BookWork,
  checked: CheckedWorkbook,
  say: (line: string) => void,
  reason?: string,
): Promise<boolean> {
  const done = await attempt(() =>
    send(
      work,
      (sheet) => {
        for (const line of sentLines(sheet, checked)) say(line);
      },
      {},
      reason,
    ),
  );

  await save();
  if (!done.ok) throw problemFault(done.problem, file);

  return done.value.sheets.every(({ end }) => end.kind === 'accepted' || end.kind === 'unchanged');
}

function sentLines(
  { template, sheet, end }: SentSheet,
  { sheets, region }: CheckedWorkbook,
): readonly string[] {
  if (end.kind === 'interrupted') return [desk.unreachable(sheet)];
  if (end.kind === 'held') return [desk.held(sheet)];
  if (end.kind === 'refused') {
    const found = sheets.find(({ reading }) => reading.template.key === template);

    return found ? refusalLines(found.reading, end.error, region) : [desk.refused(sheet, end.error.message)];
  }

  const { revision, late } = end.receipt.receipt;

  return [end.kind === 'accepted' ? desk.accepted(sheet, revision, late) : desk.unchanged(sheet, revision)];
}
