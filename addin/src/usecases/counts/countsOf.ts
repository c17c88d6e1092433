import type { FindingCode } from '../../../../shared/checking/findingCode';
import type { Measure } from '../../../../shared/measures/measure';
import { measuresOf } from '../../../../shared/measures/measuresOf';
import type { Region } from '../../../../shared/regions/region';
import { templates } from '../../../../shared/templates/templates';
import { upgradeColumns } from '../../../../shared/templates/versions/upgradeColumns';
import type { RuledSheet } from '../checkedWorkbook';

/** What leaves the workbook of a sheet whose rows stay there: numbers, and nothing that is of a row. */
export type SheetCounts = {
  readonly rows: number;
  /** By the template's present version, whatever version the sheet has. */
  readonly measures: readonly Measure[];
  /** Of rules over shared columns; what is sent has each explained. */
  readonly warnings: number;
  /** Every rule that ran here, with the number of its findings, and what reading the cells found. */
  readonly localChecks: Readonly<Partial<Record<FindingCode, number>>>;
};

/** What a checked sheet comes to. */
export function countsOf({ reading, shared, outcomes }: RuledSheet, region: Region): SheetCounts {
  const { findings } = reading;
  const template = templates[reading.template.key];
  const { local, common } = outcomes;
  const ran = new Set([...local.rulesRun, ...common.rulesRun, ...findings.map(({ code }) => code)]);
  const numberOf = (code: FindingCode) =>
    findings.filter((finding) => finding.code === code).length +
    (local.counts[code] ?? 0) +
    (common.counts[code] ?? 0);

  return {
    rows: shared.rows,
    measures: measuresOf(template, upgradeColumns(template, reading.template, shared, 'shared'), region),
    warnings: common.warnings,
    localChecks: Object.fromEntries([...ran].map((code) => [code, numberOf(code)])),
  };
}
