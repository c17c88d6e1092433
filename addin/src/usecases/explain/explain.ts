import { normaliseText } from '../../../../shared/cells/normaliseText';
import { explanationLines } from '../../../../shared/sheets/explanationLines';
import { findingsSheet } from '../../../../shared/sheets/findingsSheet';
import type { Grid } from '../../../../shared/sheets/grid';
import {
  explanationKey,
  readExplanations,
  type SheetExplanation,
} from '../../../../shared/sheets/readExplanations';
import { check } from '../check/check';
import { checkReport } from '../check/checkReport';
import { contentHashes } from '../check/contentHashes';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { registriesNow } from '../counts/registriesNow';
import type { CheckReport, ListedFinding } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { findingsOf } from '../marking/findingsOf';
import { isFindingsSheet } from '../marking/isFindingsSheet';
import { reexplained } from './reexplained';

/**
 * Keeps the explanation of a warning on «Замечания»; an empty text takes it back. Of the workbook only that sheet is
 * read again, since somebody may have typed there meanwhile.
 */
export async function explain(
  work: DeskWork,
  { template, finding }: ListedFinding,
  text: string,
): Promise<CheckReport> {
  const { workbook, memory } = work;
  const last = memory.lastCheck ?? (await check(work));

  if (template === null || finding.severity !== 'warning') return checkReport(last);

  const { code, row, column, fingerprint } = finding;
  const given: SheetExplanation = {
    template,
    explanation: { code, row, column, fingerprint, text: normaliseText(text) },
  };
  const names = (await workbook.listSheets()).filter(isFindingsSheet).map(({ name }) => name);
  const grids = await workbook.readSheets(names);
  const checked = reexplained(last.checked, withExplanation(readExplanations(grids), given));

  await write(work, grids, given, checked);

  // What an explanation must not hold stands in the row's own cell, and its place is known to a check only.
  if (totalOf(checked) !== totalOf(last.checked)) return checkReport(await check(work));

  const registries = await registriesNow(work);
  const hashes = await contentHashes(checked, registries);

  memory.lastCheck = { owner: last.owner, checked, hashes, registries };

  return checkReport(memory.lastCheck);
}

function withExplanation(
  explanations: readonly SheetExplanation[],
  given: SheetExplanation,
): readonly SheetExplanation[] {
  const others = explanations.filter((one) => explanationKey(one) !== explanationKey(given));

  return given.explanation.text === '' ? others : [...others, given];
}

/** Into the finding's own line, so that the sheet stays sorted and filtered as it is; without such a line it is drawn anew. */
async function write(
  { workbook }: DeskWork,
  grids: readonly Grid[],
  given: SheetExplanation,
  checked: CheckedWorkbook,
): Promise<void> {
  const lines = grids.flatMap((grid) =>
    explanationLines(grid)
      .filter((line) => explanationKey(line) === explanationKey(given))
      .map(({ cell }) => ({ sheet: grid.name, cell })),
  );

  if (lines.length === 0) {
    await workbook.drawSheets([findingsSheet(findingsOf(checked), checked.explanations)]);

    return;
  }
  for (const { sheet, cell } of lines) {
    const { text } = given.explanation;

    await workbook.writeColumns(sheet, [{ column: cell.column, top: cell.row, values: [text] }]);
  }
}

function totalOf({ sheets }: CheckedWorkbook): number {
  return sheets.reduce((sum, { total }) => sum + total, 0);
}
