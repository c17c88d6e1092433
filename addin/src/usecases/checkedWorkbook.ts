import type { Explanation, Finding } from '../../../shared/checking/finding';
import type { FindingCode } from '../../../shared/checking/findingCode';
import type { CheckOutcome } from '../../../shared/checking/outcome';
import type { Columns } from '../../../shared/columns/columns';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { SheetExplanation } from '../../../shared/sheets/readExplanations';
import type { RefusedSheet, SheetReading } from '../../../shared/sheets/readWorkbookSheets';

/** A sheet of the workbook and what the rules found in it, before any explanation is looked at. */
export type RuledSheet = {
  readonly reading: SheetReading;
  /** What would leave the workbook. */
  readonly shared: Columns;
  /** Of the rules over all columns, and of those over the shared ones. */
  readonly outcomes: { readonly local: CheckOutcome; readonly common: CheckOutcome };
};

/** A sheet of the workbook, read and checked. */
export type CheckedSheet = RuledSheet & {
  /** From reading, from local and from shared rules; errors first, capped as in the check. */
  readonly findings: readonly Finding[];
  /** How many findings there are in all. */
  readonly total: number;
  readonly errors: number;
  /** Warnings that no explanation fits. */
  readonly unexplained: number;
  /** Explanations that hold of warnings of shared rules: these go with the sheet. Others stay in the workbook. */
  readonly toSend: readonly Explanation[];
  /** Of what only the workbook knows: how many findings there are of each code. */
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
  /** Everything that stands under «Объяснение», also of sheets that were refused. */
  readonly explanations: readonly SheetExplanation[];
};

/** Whether nothing stands in the way of sending the sheet. */
export function isReady({ errors, unexplained }: CheckedSheet): boolean {
  return errors === 0 && unexplained === 0;
}

/** Whether nothing stands in the way of sending the workbook. */
export function isWorkbookReady({ sheets, refused }: CheckedWorkbook): boolean {
  return refused.length === 0 && sheets.every(isReady);
}
