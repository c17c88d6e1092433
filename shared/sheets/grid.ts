/** A cell's plain content. Dates are serial numbers of the workbook's own date system. */
export type CellScalar = string | number | boolean | null;

/** A cell as the workbook holds it, before it is understood. */
export type RawCell =
  | CellScalar
  /** An error value such as `#Н/Д`, as the workbook spells it. */
  | { readonly error: string }
  /** A formula and the value it last gave; `undefined` when the workbook holds none. */
  | { readonly formula: string; readonly value: CellScalar | { readonly error: string } | undefined };

/** Zero-based, inclusive. */
export type GridRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A sheet read from a workbook, whole and unfiltered, from A1 on. Rows may be of unequal length. */
export type Grid = {
  readonly name: string;
  readonly hidden: boolean;
  /** The text of `SVOD_STAMP`, or `null` for a sheet that is not Svod's. */
  readonly stamp: string | null;
  readonly cells: readonly (readonly RawCell[])[];
  readonly merges: readonly GridRange[];
  /** Zero-based indexes of rows that are hidden or filtered out. They are read like any other. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean;
};
