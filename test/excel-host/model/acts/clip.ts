import type { Area, Cell, CellValue, Conditional, Validation } from '../types';

/** A copied cell: what it held and what it came to. */
export type ClipCell = { readonly cell: Cell | undefined; readonly result: CellValue };

/** Copied cells. `row` and `column` say where they stood, for relative references. */
export type Clip = {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly ClipCell[])[];
  /** Rules of the source with areas counted from its first cell. */
  readonly validations: readonly { readonly validation: Validation; readonly areas: readonly Area[] }[];
  readonly conditionals: readonly Omit<Conditional, 'id'>[];
  readonly merges: readonly Area[];
};
