import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { messageOf } from '../../../shared/messages/messageOf';
import { desk } from '../../../shared/messages/ru/desk';
import { findingLines } from './findingLines';

/** What a check found, as lines of text: a line for each sheet and under it the first of its findings. */
export function workbookLines({ sheets, refused }: CheckedWorkbook): readonly string[] {
  return [
    ...refused.map(({ sheet, finding }) => desk.unread(sheet, messageOf('ru', finding))),
    ...sheets.flatMap(({ reading, shared, findings, total, errors, unexplained }) => [
      desk.sheetLine(reading.sheet, shared.rows, errors, unexplained),
      ...findingLines(reading, findings, total),
    ]),
  ];
}
