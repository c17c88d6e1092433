import type { Columns } from '../columns/columns';
import type { Measure } from '../measures/measure';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { ReporterKind } from '../regions/reporterKind';
import type { Template, TemplateKey } from '../templates/template';
import type { FindingParams, Severity } from './finding';
import type { FindingCode } from './findingCode';
import type { Steps } from './steps';

/** What a sheet can be compared with. Each part that was at hand is named in the receipt. */
export type ContextPart = 'organisations' | 'mentors' | 'mentorMeasures' | 'menteeMeasures' | 'lastYear';

/**
 * What a check knows besides the sheet: shared columns and measures of the same reporter and year, and
 * `lastYear`, the measures of the same template a year before. An absent part means that the rules which
 * need it are not run.
 */
export type CheckContext = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  /** Local date of the region, `2024-11-25`. */
  readonly today: string;
  readonly organisations?: Columns;
  readonly mentors?: Columns;
  readonly mentorMeasures?: readonly Measure[];
  readonly menteeMeasures?: readonly Measure[];
  readonly lastYear?: readonly Measure[];
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
  /** Column keys the rule looks at; their values make the fingerprint. Empty where the template says which. */
  readonly inputs: readonly string[];
  /** What it compares with; without it the rule is not run. */
  readonly context?: readonly ContextPart[];
  readonly find: (sheet: CheckedSheet, context: CheckContext, emit: Emit) => void;
  /** The same in steps, where a large sheet would keep the screen waiting. */
  readonly findSteps?: (sheet: CheckedSheet, context: CheckContext, emit: Emit) => Steps<void>;
};
