import type { CheckedSheet, CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import type { Finding } from '../../../shared/checking/finding';
import { ROW_CODE, valueAt } from '../../../shared/columns/columns';
import { messageOf } from '../../../shared/messages/messageOf';
import { desk } from '../../../shared/messages/ru/desk';
import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import { captionOf } from '../../../shared/templates/captionOf';

const { severity } = regionSheets.findings;

/** What a check found, as lines of text: a line for each sheet and under it at most `most` findings. */
export function findingLines(checked: CheckedWorkbook, most: number): readonly string[] {
  return [
    ...checked.refused.map(({ sheet, finding }) => desk.refused(sheet, messageOf('ru', finding))),
    ...checked.sheets.flatMap((sheet) => sheetLines(sheet, most)),
  ];
}

function sheetLines(sheet: CheckedSheet, most: number): readonly string[] {
  const { reading, shared, findings, total, errors, unexplained } = sheet;
  const listed = findings.slice(0, most).map((finding) => findingLine(sheet, finding));

  return [
    desk.sheetLine(reading.sheet, shared.rows, errors, unexplained),
    ...listed,
    ...(total > listed.length ? [desk.more(total - listed.length)] : []),
  ];
}

function findingLine({ reading }: CheckedSheet, finding: Finding): string {
  const { template, columns, rows } = reading;
  const index = rows.findIndex(
    (_, row) => finding.row !== null && valueAt(columns, ROW_CODE, row) === finding.row,
  );
  const gridRow = rows[index];
  const caption = finding.column === null ? '' : captionOf(template, finding.column);
  const place = desk.place(gridRow === undefined ? null : gridRow + 1, caption) || desk.wholeSheet;

  return desk.findingLine(place, severity[finding.severity], messageOf('ru', finding));
}
