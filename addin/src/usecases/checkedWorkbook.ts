import type { Explanation, Finding } from '../../../shared/checking/finding';
import type { FindingCode } from '../../../shared/checking/findingCode';
import type { Columns } from '../../../shared/columns/columns';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { RefusedSheet, SheetReading } from '../../../shared/sheets/readWorkbookSheets';

/** A sheet of the workbook, read and checked. */
export type CheckedSheet = {
  readonly reading: SheetReading;
  /** What would leave the workbook. */
  readonly shared: Columns;
  /** From reading, from local and from shared rules; errors first, capped as in the check. */
  readonly findings: readonly Finding[];
  /** How many findings there are in all. */
  readonly total: number;
  readonly errors: number;
  /** Warnings that no explanation fits. */
  readonly unexplained: number;
  /** Explanations of warnings of shared rules: these go with the sheet. */
  readonly toSend: readonly Explanation[];
  /** All explanations given for this sheet; those of local rules stay in the workbook. */
  readonly explanations: readonly Explanation[];
  readonly localChecks: Readonly<Partial<Record<FindingCode, number>>>;
};

/** A workbook, read and checked, in the order of filling. */
export type CheckedWorkbook = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  readonly sheets: readonly CheckedSheet[];
  /** Sheets that could not be read as the reporter's own. */
  readonly refused: readonly RefusedSheet[];
};

/** Whether nothing stands in the way of sending the sheet. */
export function isReady(sheet: CheckedSheet): boolean {
  return sheet.errors === 0 && sheet.unexplained === 0;
}
