import type { ErrorBody } from '../contract/errorBody';
import type { FileFault } from '../xlsx/fileRefused';

/** Why a workbook cannot be worked on (addin/src/ports/workbookFault.ts). */
export type WorkbookProblem =
  | 'cellEdited'
  | 'protected'
  | 'tooLarge'
  | 'sheetGone'
  | 'sheetChanged'
  | 'sheetTaken'
  | 'connectionLost'
  | 'notAnswering'
  | 'notSupported'
  | 'cancelled'
  | 'notWorkbook'
  | 'damaged'
  | 'encrypted'
  | 'unknown';

/** Why a names file cannot be written or read. */
export type NamesFileProblem = 'wrongPassphrase' | 'damaged' | 'weakPassphrase' | 'noRows' | 'noNames';

/** A problem as the pane has it (addin/src/usecases/desk.ts), as far as its text needs it. */
export type ShownProblem =
  | { readonly kind: 'workbook'; readonly reason: WorkbookProblem; readonly detail: string }
  | { readonly kind: 'refused'; readonly error: ErrorBody }
  | { readonly kind: 'yearOther'; readonly actual: number; readonly wanted: number }
  | { readonly kind: 'file'; readonly reason: FileFault }
  | { readonly kind: 'namesFile'; readonly reason: NamesFileProblem }
  | { readonly kind: 'bug'; readonly detail: string }
  | { readonly kind: keyof ProblemTexts['plain'] };

/** What is said of each problem: what happened, why, and what to do next. */
export type ProblemTexts = {
  /** `sheet`: the name of the sheet that is meant, or empty. */
  readonly workbook: Readonly<Record<WorkbookProblem, (sheet: string) => string>>;
  readonly file: Readonly<Record<FileFault, string>>;
  readonly namesFile: Readonly<Record<NamesFileProblem, string>>;
  readonly plain: Readonly<
    Record<'unreachable' | 'cancelled' | 'signedOut' | 'notSvod' | 'ownerUnknown' | 'ownerOther', string>
  >;
  readonly yearOther: (actual: number, wanted: number) => string;
  /** Another copy of the workbook was faster; `at` is the instant in words. */
  readonly headMoved: (revision: number, at: string) => string;
  readonly bug: (detail: string) => string;
  /** After a refusal that an operator has to look into. */
  readonly requestNumber: (id: string) => string;
};
