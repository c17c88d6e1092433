import { findingsSheet, type SheetFindings } from '../../../shared/sheets/findingsSheet';
import type { RefusedSheet } from '../../../shared/sheets/readWorkbookSheets';
import { rowNumbers } from '../../../shared/sheets/rowNumbers';
import { editWorkbook } from '../../../shared/xlsx/editWorkbook';
import type { FileRefusal } from '../../../shared/xlsx/fileRefused';
import type { CheckedSheet, CheckedWorkbook } from './checkedWorkbook';

/** The user's file with the codes that were made and the sheet «Замечания». Explanations typed there before are kept. */
export function markWorkbook(
  bytes: Uint8Array,
  { sheets, refused, explanations }: CheckedWorkbook,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | FileRefusal> {
  const cells = sheets.flatMap(({ reading }) =>
    reading.newCodes.map(({ row, column, code }) => ({ sheet: reading.sheet, row, column, text: code })),
  );
  const found = [...refused.map(findingOf), ...sheets.map(findingsOf)];

  return editWorkbook(bytes, { cells, sheet: findingsSheet(found, explanations) });
}

function findingOf({ sheet, template, finding }: RefusedSheet): SheetFindings {
  return { template, sheet, findings: [finding], total: 1, rowNumbers: new Map() };
}

function findingsOf({ reading, findings, total }: CheckedSheet): SheetFindings {
  const { template, sheet } = reading;

  return { template, sheet, findings, total, rowNumbers: rowNumbers(reading) };
}
