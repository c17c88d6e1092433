import type { Grid } from '../../../../shared/sheets/grid';
import type { MappedHeading, MergeFault } from '../desk';

/** The sheet, or the sheets with the same headings, that a school's file gives rows from. */
export type SchoolSheet = {
  readonly parts: readonly { readonly grid: Grid; readonly headingRow: number }[];
  readonly headings: readonly MappedHeading[];
  /** Whether it is our own template, whose headings nobody needs to approve. */
  readonly own: boolean;
};

/** A sheet to merge, or why there is none. */
export type SheetSearch = { readonly sheet: SchoolSheet } | { readonly fault: MergeFault };
