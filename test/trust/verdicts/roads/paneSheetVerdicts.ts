import type { CheckedSheet } from '../../../../addin/src/usecases/checkedWorkbook';
import type { LastCheck } from '../../../../addin/src/usecases/desk/deskMemory';
import { checkExplanations } from '../../../../shared/checking/checkExplanations';
import type { Finding } from '../../../../shared/checking/finding';
import type { FindingCode } from '../../../../shared/checking/findingCode';
import { unexplainedWarnings } from '../../../../shared/checking/isExplained';
import { measuresOf } from '../../../../shared/measures/measuresOf';
import { templates } from '../../../../shared/templates/templates';
import { upgradeColumns } from '../../../../shared/templates/versions/upgradeColumns';
import type { SheetVerdict } from './sheetVerdict';

/** What the pane says of each sheet, as far as the functions say the same. */
export function paneSheetVerdicts({ owner, checked, hashes }: LastCheck): readonly SheetVerdict[] {
  return checked.sheets.map((sheet) => {
    const { template: read } = sheet.reading;
    const { common } = sheet.outcomes;
    const template = templates[read.key];
    const inExplanations = checkExplanations(sheet.toSend);
    const unexplained = unexplainedWarnings(common.findings, sheet.toSend).length;

    return {
      template: read.key,
      isTaken: common.errors + inExplanations.length + unexplained === 0,
      inExplanations,
      findings: common.findings,
      counts: withCounts(common.counts, inExplanations),
      rulesRun: common.rulesRun,
      comparedWith: common.comparedWith,
      hash: hashes[read.key] ?? null,
      measures: measuresOf(template, upgradeColumns(template, read, sheet.shared, 'shared'), owner.region),
    };
  });
}

/** Everything that the pane says of a sheet, what only the workbook knows included; on both of its roads the same. */
export function wholeVerdict({
  reading,
  shared,
  findings,
  total,
  errors,
  unexplained,
  toSend,
  localChecks,
}: CheckedSheet) {
  const { rows, columns } = shared;
  const columnsOf = Object.entries(columns).map(([key, { dictionary, codes }]) => [
    key,
    dictionary,
    [...codes],
  ]);

  return { sheet: reading.sheet, rows, columnsOf, findings, total, errors, unexplained, toSend, localChecks };
}

function withCounts(
  counts: SheetVerdict['counts'],
  findings: readonly Finding[],
): Partial<Record<FindingCode, number>> {
  const all: Partial<Record<FindingCode, number>> = { ...counts };

  for (const { code } of findings) all[code] = (all[code] ?? 0) + 1;

  return all;
}
