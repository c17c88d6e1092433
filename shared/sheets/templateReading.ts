import type { Finding } from '../checking/finding';
import type { Columns } from '../columns/columns';
import type { NewCode } from './readCodes';

/** What a sheet holds. */
export type TemplateReading = {
  /** Every column of the template, local ones too; this never leaves the workbook as it is. */
  readonly columns: Columns;
  readonly findings: readonly Finding[];
  /** Zero-based row of the grid of each row of `columns`. */
  readonly rows: readonly number[];
  /** Zero-based column of the grid by column key; columns that the sheet lacks are not there. */
  readonly columnsAt: ReadonlyMap<string, number>;
  /** Zero-based column of the grid in which the rows' findings stand; `null` when the sheet has none. */
  readonly findingsAt: number | null;
  /** Zero-based row of the grid right under the headings. */
  readonly bodyTop: number;
  /** What stands in the findings' column, downwards from `bodyTop`; empty where nothing does. */
  readonly findingTexts: readonly string[];
  /** Codes that were made and are to be written back, so that the rows keep them. */
  readonly newCodes: readonly NewCode[];
};

/** What the rows under the headings hold. */
export type BodyReading = Pick<TemplateReading, 'columns' | 'findings' | 'rows' | 'newCodes'>;
