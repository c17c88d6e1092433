import type { Columns } from '../../../../shared/columns/columns';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { Template, TemplateKey } from '../../../../shared/templates/template';

/** What is typed into a cell; a formula with what it comes to. */
export type TypedCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: string | number };

/** A row as it is filled: column key → cell; what is not named is blank. */
export type TypedRow = Readonly<Record<string, TypedCell>>;

/** A sheet as somebody filled it. */
export type FilledSheet = { readonly template: Template; readonly rows: readonly TypedRow[] };

/** How the warnings of a workbook are explained: which share of them, by what text, and whether for other values than stand there. */
export type Explaining = { readonly percent: number; readonly text: string; readonly isStale: boolean };

/** A workbook as somebody filled it, and what the service has besides it. */
export type Filling = {
  /** Its place in the run; with the run's seed the same filling is made again. */
  readonly index: number;
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  /** The instant of the check, ISO. */
  readonly now: string;
  readonly sheets: readonly FilledSheet[];
  /** Shared columns of last year's submissions. */
  readonly lastYear: Readonly<Partial<Record<TemplateKey, Columns>>>;
  /** What the operator has settled for the year, as shared columns of the region's sheet; `null`: nothing. */
  readonly parameters: Columns | null;
  readonly explaining: Explaining | null;
  /** The region's own directory, as shared columns, where it says who the reporter is. */
  readonly directory: Columns | null;
};
