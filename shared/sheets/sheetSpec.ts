import type { GridRange } from './grid';
import type { Stamp } from './stamp';

/** The looks a renderer knows; colours and fonts are in styles.ts. A state is always also said in words or signs. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'header'
  | 'headerRequired'
  | 'section'
  | 'input'
  | 'locked'
  | 'remark'
  | 'computed'
  | 'text'
  | 'number'
  | 'total'
  | 'good'
  | 'bad'
  | 'partial'
  | 'muted'
  | 'plain';

/** A cell to draw. Text is neutralised by the renderer's one writing function; `formula` has no leading `=`. */
export type CellSpec = {
  readonly value: string | number | null;
  readonly formula?: string;
  /** Number format in en-US codes, e.g. `0.0`, `dd.mm.yyyy`. */
  readonly format?: string;
  readonly style: CellStyle;
  /** Columns to the right this cell is merged over; only in headings above a table. */
  readonly span?: number;
};

/** What a cell takes. */
export type ValidationRule =
  /**
   * Items stand in one column of another sheet (Excel takes at most 255 characters in place); `growing`: the
   * user adds to it, so only its filled cells are offered (shared/sheets/listFormula.ts).
   */
  | { readonly kind: 'list'; readonly sheet: string; readonly source: GridRange; readonly growing?: boolean }
  | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max: number }
  /** ISO days. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string }
  /** Any text up to so many characters. */
  | { readonly kind: 'text'; readonly max: number };

/** What may be entered in a range; Excel skips it on a plain paste, so the checks do not rely on it. */
export type ValidationSpec = {
  readonly range: GridRange;
  readonly rule: ValidationRule;
  /** Shown when the cell is selected. Excel takes 32 characters of title and 255 of text. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** Excel takes 225 characters. */
  readonly error: string;
  /** `false`: a value outside is only warned of (missing words may stand in a number column). */
  readonly strict: boolean;
};

/** A live highlight: `formula` is relative to the range's first cell. */
export type ConditionalSpec = {
  readonly range: GridRange;
  readonly formula: string;
  readonly style: 'good' | 'bad' | 'partial';
};

/** An Excel table over a heading row and the rows below it. */
export type TableSpec = { readonly name: string; readonly range: GridRange };

/** One row of columns, bars or points of a chart; `values` are cells of the chart's own sheet. */
export type ChartSeries = { readonly name: string; readonly values: GridRange };

/** The kinds of charts that both renderers draw. */
export type ChartType = 'columnClustered' | 'barClustered' | 'line';

/** A native chart over cells of its own sheet, so that it follows what they say. */
export type ChartSpec = {
  /** Names the chart on its sheet, unseen: when the sheet is drawn again the chart is found by it, wherever the user has moved it. */
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  /** One cell for each value of a series. */
  readonly categories: GridRange;
  /** A target beside its fact is a series too. Colours follow the order, `CHART_COLOURS` in styles.ts. */
  readonly series: readonly ChartSeries[];
  /** The cells it covers. */
  readonly position: GridRange;
  /** Number format of the values' axis, in en-US codes. */
  readonly axisFormat: string;
};

/** How a native PivotTable adds a field up. */
export type PivotSum = 'sum' | 'count' | 'average';

/** A native PivotTable over a table of the same workbook. Drawn again, it is refreshed and stays as the user arranged it. */
export type PivotSpec = {
  /** Names the pivot in the workbook; it is found again by it. */
  readonly name: string;
  /** Name of the table it is over (`TableSpec.name`), and that table's headings, in order. */
  readonly source: { readonly table: string; readonly headings: readonly string[] };
  /** Headings of the table. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /**
   * `only`: the one item that is let through from the start, `null`: all. `items`: all that the field has now, which a
   * file lists, so that programs know what is let through before they have read the table.
   */
  readonly filters: readonly {
    readonly field: string;
    readonly only: string | null;
    readonly items: readonly string[];
  }[];
  readonly values: readonly { readonly field: string; readonly caption: string; readonly sum: PivotSum }[];
  /** Whether all rows and all columns are added up, which different indicators and the years of a stock are not. */
  readonly grandTotals: boolean;
  /** Zero-based cell of its upper left corner, below its filters. */
  readonly at: { readonly row: number; readonly column: number };
};

/**
 * Columns in which people write beside the numbers, zero-based on the sheet: when the sheet is drawn again, what
 * was written follows the row that has the same text in `key`.
 */
export type NotesSpec = { readonly key: number; readonly columns: readonly number[] };

/** A sheet as a value, drawn by a renderer into Excel or into an .xlsx file. */
export type SheetSpec = {
  /** No spaces, no quotes, at most 31 characters (shared/sheets/sheetName.ts). */
  readonly name: string;
  readonly stamp: Stamp | null;
  readonly hidden?: boolean;
  /** Widths in characters; a hidden column keeps its values. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly { readonly cells: readonly (CellSpec | null)[]; readonly height?: number }[];
  readonly table: TableSpec | null;
  readonly validations: readonly ValidationSpec[];
  readonly conditionals: readonly ConditionalSpec[];
  readonly charts: readonly ChartSpec[];
  /** Absent: none. */
  readonly pivots?: readonly PivotSpec[];
  /** Absent: nobody is asked to write here. */
  readonly notes?: NotesSpec;
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** `titleRows`: repeated on every page, zero-based. A4; columns fit one page's width, wide registries two. */
  readonly print: {
    readonly landscape: boolean;
    readonly titleRows: readonly [number, number] | null;
    readonly signature: boolean;
  };
};
