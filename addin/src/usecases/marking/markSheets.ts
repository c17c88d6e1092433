import { ROW_CODE } from '../../../../shared/columns/columns';
import { fixedSheetWords } from '../../../../shared/messages/ru/sheets';
import { findingsSheet } from '../../../../shared/sheets/findingsSheet';
import type { Grid } from '../../../../shared/sheets/grid';
import { newCodeTexts } from '../../../../shared/sheets/newCodeTexts';
import { rowFindingTexts } from '../../../../shared/sheets/rowFindingTexts';
import { FINDINGS_WIDTH } from '../../../../shared/sheets/sheetLayout';
import type { ColumnValues, WorkbookPort } from '../../ports/workbook';
import type { CheckedSheet, CheckedWorkbook } from '../checkedWorkbook';
import { identityOf } from '../merge/identity';
import { isRegistry } from '../merge/mergeTemplate';
import { standingCells } from '../standingCells';
import { findingsOf } from './findingsOf';
import { showsSheet } from './showsSheet';
import { stampLine } from './stampLine';

/**
 * Writes into the workbook what a check found in `grids`: the codes that were made, each row's findings, and the
 * sheet «Замечания» with what was typed there before. Writes nothing where the workbook says it already.
 */
export async function markSheets(
  workbook: WorkbookPort,
  checked: CheckedWorkbook,
  grids: readonly Grid[],
): Promise<void> {
  for (const sheet of checked.sheets) {
    const { sheet: name, stamp } = sheet.reading;
    const { cells } = grids.find((grid) => grid.name === name) ?? { cells: [] };
    const values = [
      ...newCodeTexts(sheet.reading),
      ...(await rowMarks(workbook, sheet)),
      ...stampLine(cells, stamp, checked),
    ];

    const standing = standingCells({ cells }, sheet.reading, landmarks(sheet));

    if (values.length > 0) await workbook.writeColumns(name, values, { standing });
  }

  const spec = findingsSheet(findingsOf(checked), checked.explanations);
  const shown = grids.find(({ name, stamp }) => stamp === null && name === spec.name);

  if (shown === undefined || !showsSheet(shown, spec)) await workbook.drawSheets([spec]);
}

/** Rows are told apart by their codes; those that have none yet, by what they are called. */
function landmarks({ reading: { template, newCodes } }: CheckedSheet): readonly string[] {
  const names = newCodes.length > 0 && isRegistry(template) ? identityOf(template).sure.slice(0, 1) : [];

  return [ROW_CODE, ...names];
}

/** The column is made in a sheet that lacks it; where it cannot be, «Замечания» alone tells. */
async function rowMarks(
  workbook: WorkbookPort,
  { reading, findings }: CheckedSheet,
): Promise<readonly ColumnValues[]> {
  const { column: known, top, values } = rowFindingTexts(reading, findings);

  if (values.length === 0) return [];

  const heading = { headingRow: top - 1, heading: fixedSheetWords.findings, width: FINDINGS_WIDTH };
  const column = known ?? (await workbook.ensureColumn(reading.sheet, heading));

  return column === null ? [] : [{ column, top, values }];
}
