import type { GridRange } from '../../../../shared/sheets/grid';
import type { PlacedSpec } from '../../../../shared/sheets/placed/placedSpec';
import type { FoundSheet } from '../sheets/foundSheet';

/** What Svod drew on a sheet before. */
export type OldSheet = {
  readonly table: Excel.Table | null;
  /** The table's cells; `null` without a table. */
  readonly range: GridRange | null;
  readonly headings: readonly string[];
  readonly showsTotals: boolean;
  /** Last filled or formatted row, zero-based; -1 for a blank sheet. */
  readonly bottom: number;
  /** Highlights by formula that lie on the table, the user's among them. */
  readonly highlights: readonly { readonly format: Excel.ConditionalFormat; readonly formula: string }[];
  /** Charts of the spec that are there, with how many series each has. */
  readonly charts: ReadonlyMap<string, { readonly chart: Excel.Chart; readonly series: number }>;
};

/** A sheet about to be drawn. */
export type Target = PlacedSpec & {
  readonly sheet: Excel.Worksheet;
  readonly found: FoundSheet | null;
  readonly old: OldSheet | null;
  /** Everything is to be set up: a new sheet, or one whose table is gone. */
  readonly isFresh: boolean;
};
