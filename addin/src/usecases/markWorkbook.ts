import { ROW_CODE, valueAt } from '../../../shared/columns/columns';
import { findingsSheet, type SheetFindings } from '../../../shared/sheets/findingsSheet';
import { editWorkbook } from '../file/editWorkbook';
import type { FileRefusal } from '../file/fileRefused';
import type { CheckedSheet, CheckedWorkbook } from './checkedWorkbook';

/**
 * The user's file with the codes that were made and the sheet «Замечания». Explanations typed there before are
 * kept as long as the values they are about stand.
 */
export function markWorkbook(
  bytes: Uint8Array,
  checked: CheckedWorkbook,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | FileRefusal> {
  const cells = checked.sheets.flatMap(({ reading }) =>
    reading.newCodes.map(({ row, column, code }) => ({ sheet: reading.sheet, row, column, text: code })),
  );
  const explanations = checked.sheets.flatMap((sheet) => sheet.explanations);

  return editWorkbook(bytes, { cells, sheet: findingsSheet(checked.sheets.map(asFindings), explanations) });
}

function asFindings({ reading, findings, total }: CheckedSheet): SheetFindings {
  const { template, sheet, columns, rows } = reading;
  const places = new Map(rows.map((row, index) => [valueAt(columns, ROW_CODE, index), row + 1]));

  return { template, sheet, findings, total, rowNumber: (rowCode) => places.get(rowCode) ?? null };
}
