import type { Columns } from '../columns/columns';
import type { Measure } from '../measures/measure';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { ReporterKind } from '../regions/reporterKind';
import type { Template, TemplateKey } from '../templates/template';
import type { FindingParams, Severity } from './finding';
import type { FindingCode } from './findingCode';
import type { Steps } from './steps';

/**
 * What a sheet can be compared with, of the same reporter: a template's key means the shared columns of its
 * sheet of the same year, `‹key›.measures` what that adds up to, `lastYear` what the same template added up to
 * a year before. `‹key›.local` means all columns of its sheet in the same workbook: only a rule over local columns
 * may name it, since it is nowhere else. Each part that was at hand is named in the receipt.
 */
export type ContextPart = 'lastYear' | TemplateKey | `${TemplateKey}.measures` | `${TemplateKey}.local`;

/** The parts at hand. A rule is not run without the parts it needs. */
export type ContextParts = {
  readonly [Key in TemplateKey | `${TemplateKey}.local`]?: Columns;
} & {
  readonly [Key in `${TemplateKey}.measures`]?: readonly Measure[];
} & { readonly lastYear?: readonly Measure[] };

/** What a check knows besides the sheet. */
export type CheckContext = ContextParts & {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  /** Local date of the region, `2024-11-25`. */
  readonly today: string;
};

/**
 * Tells of a finding: the row's index (`null`: the whole sheet; a text: the code of a given row that the sheet
 * lacks), the key of the column as the rule read it, and what the text needs. No local value may stand in the
 * params of a rule over shared columns.
 */
export type Emit = (row: number | string | null, column: string | null, params?: FindingParams) => void;

/** A sheet to check. */
export type CheckedSheet = { readonly template: Template; readonly columns: Columns };

/** One check. Rules over `shared` columns run wherever the columns are and must agree; `local` ones run only in the workbook. */
export type Rule = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly reads: 'shared' | 'local';
  readonly templates: readonly TemplateKey[];
  /** Whose sheets it concerns; everybody's when absent. */
  readonly reporters?: readonly ReporterKind[];
  /**
   * Column keys the rule looks at; their values make the fingerprint. Empty where the template says which: then
   * the column of the finding does.
   */
  readonly inputs: readonly string[];
  /** What it compares with; without it the rule is not run. */
  readonly context?: readonly ContextPart[];
  /** The shared columns it looks at in other sheets, by template; no others are read from the store. */
  readonly contextColumns?: Readonly<Partial<Record<TemplateKey, readonly string[]>>>;
  /** It looks at nothing in the sheet but how many rows there are, so it is run also where the rows stay in the workbook. */
  readonly countsOnly?: true;
  readonly find: (sheet: CheckedSheet, context: CheckContext, emit: Emit) => void;
  /** The same in steps, where a large sheet would keep the screen waiting. */
  readonly findSteps?: (sheet: CheckedSheet, context: CheckContext, emit: Emit) => Steps<void>;
};
