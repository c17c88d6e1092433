import type { GridRange } from '../../../shared/sheets/grid';

/** Zero-based, inclusive. A whole column reaches from row 0 to `LAST_ROW`, a whole row to `LAST_COLUMN`. */
export type Area = GridRange;

/** The error values Excel shows. */
export type ErrorText = '#DIV/0!' | '#N/A' | '#NAME?' | '#NULL!' | '#NUM!' | '#REF!' | '#VALUE!';

/** An error as a cell's value. */
export type CellError = { readonly error: ErrorText };

/** What a cell holds or its formula comes to; `null` is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** What a program writes into a cell: text is parsed as if typed in en-US, `null` leaves the cell, '' empties it. */
export type CellInput = string | number | boolean | null;

/** The sides a border may stand on. */
export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** A border line; `style` as Excel's API names it. */
export type Border = {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
};

/** How a cell looks and is protected. What is missing is as on a new sheet. Colours are `#RRGGBB`. */
export type Style = {
  /** Number format in en-US codes; `General` when missing. */
  readonly format?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'Distributed';
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: { readonly [side in BorderSide]?: Border };
  /** Missing means locked, as in Excel: it matters once the sheet is protected. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
};

/** Changes to a style; `undefined` gives a property back to its default. */
export type StylePatch = { readonly [key in keyof Style]?: Style[key] | undefined };

/** A cell. Replaced as a whole, never changed in place. */
export type Cell = {
  /** What was entered; `null` in a cell with a formula, whose result `readValue` gives. */
  readonly value: CellValue;
  /** en-US, with its leading `=`. */
  readonly formula?: string;
  readonly style?: Style;
};

/** A sheet's row or column as a whole. */
export type Axis = {
  /** Points for a row's height, characters of the default font for a column's width; missing is the default. */
  readonly size?: number;
  /** The size is what its texts came to when they were fitted, and follows them. */
  readonly fitted?: boolean;
  readonly hidden?: boolean;
  /** Rows only: hidden by a filter. */
  readonly filtered?: boolean;
  readonly style?: Style;
};

/** Whether a sheet's tab is shown; a very hidden one does not appear in Excel's own dialogue either. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A defined name. `formula` has its leading `=`; a text constant is `="…"`. */
export type DefinedName = {
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
};

/** What a filter on one column lets through. */
export type Filter =
  /** Rows whose shown text is one of these; '' lets empty cells through. */
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** Criteria as Excel writes them: `>5`, `=*школа*`, `<>`. */
  | {
      readonly kind: 'custom';
      readonly first: string;
      readonly second?: string;
      readonly operator?: 'And' | 'Or';
    };

/** A column of a table. Its name is the text of its heading cell. */
export type TableColumn = { readonly id: number; name: string; filter: Filter | null };

/** A table. `area` begins with the heading row; a table has at least one body row, maybe empty. */
export type Table = {
  readonly id: string;
  name: string;
  area: Area;
  columns: TableColumn[];
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
};

/** How a validation compares. */
export type Operator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

/** What a validation lets in. Formulas have their leading `=`; constants are as typed in en-US. */
export type ValidationRule =
  /** `source`: `=Sheet!$A$1:$A$9`, or the items themselves, separated by commas, at most 255 characters. */
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: Operator;
      readonly first: string | number;
      readonly second?: string | number;
    }
  | { readonly kind: 'custom'; readonly formula: string };

/** The message of a refused entry. Only `Stop` refuses; the others let the user insist. */
export type ErrorAlert = {
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
  readonly show: boolean;
};

/** The help shown at the selected cell. */
export type Prompt = { readonly title: string; readonly message: string; readonly show: boolean };

/** A data validation. Formulas are relative to the first cell of the first area. */
export type Validation = {
  readonly rule: ValidationRule;
  readonly ignoreBlank: boolean;
  readonly prompt: Prompt;
  readonly alert: ErrorAlert;
};

/** A validation where it stands. No two of one sheet share a cell. */
export type PlacedValidation = Validation & { areas: readonly Area[]; rule: ValidationRule };

/** What a conditional format sets; nothing else of it is simulated. */
export type Highlight = Pick<
  Style,
  'fill' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'borders'
>;

/** When a conditional format applies. Formulas have their leading `=`. */
export type Condition =
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'cellValue';
      readonly operator: Operator;
      readonly first: string;
      readonly second?: string;
    }
  | {
      readonly kind: 'containsText';
      readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      readonly text: string;
    };

/** A conditional format where it stands; `sheet.conditionals` is in order of priority, the first wins. */
export type Conditional = {
  readonly id: string;
  areas: readonly Area[];
  condition: Condition;
  highlight: Highlight;
  stopIfTrue: boolean;
};

/** A comment (threaded) or a note at a cell; it moves with the cell. */
export type Comment = {
  readonly id: string;
  readonly kind: 'comment' | 'note';
  readonly author: string;
  text: string;
  row: number;
  column: number;
  resolved: boolean;
  readonly replies: { readonly id: string; readonly author: string; text: string }[];
};

/** A series of a chart; each part is a formula such as `=Sheet!$B$2:$B$9`, a name also plain text. */
export type ChartSeries = { name: string; values: string; categories: string; color: string };

/** A chart as recorded; nothing is drawn. Positions are in points from the sheet's corner. */
export type Chart = {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  legend: { visible: boolean; position: string };
  series: ChartSeries[];
  left: number;
  top: number;
  width: number;
  height: number;
};

/** A PivotTable as recorded; nothing is computed. */
export type Pivot = {
  readonly id: string;
  name: string;
  /** `Table name`, or `Sheet!$A$1:$F$90`. */
  source: string;
  rows: string[];
  columns: string[];
  filters: string[];
  data: { name: string; source: string; summarizeBy: string }[];
  /** Items that a field lets through; a field that is not here lets all through. */
  kept: Record<string, readonly string[]>;
  layout: string;
  grandTotals: { rows: boolean; columns: boolean };
  destination: { row: number; column: number };
  refreshed: number;
};

/** A custom XML part. */
export type XmlPart = { readonly id: string; xml: string };

/** What is selected; `more`: what was added to it with Ctrl held. */
export type Selection = { readonly sheetId: string; readonly area: Area; readonly more?: readonly Area[] };

/** What happened to a workbook, in the words of the change log. */
export type ChangeKind =
  | 'values'
  | 'formats'
  | 'rowsInserted'
  | 'rowsDeleted'
  | 'columnsInserted'
  | 'columnsDeleted'
  | 'cellsInserted'
  | 'cellsDeleted'
  | 'columnsMoved'
  | 'sorted'
  | 'filtered'
  | 'hidden'
  | 'merges'
  | 'rules'
  | 'tables'
  | 'names'
  | 'comments'
  | 'objects'
  | 'freeze'
  | 'protection'
  | 'sheetAdded'
  | 'sheetDeleted'
  | 'sheetRenamed'
  | 'sheetMoved'
  | 'sheetActivated'
  | 'visibility'
  | 'selection'
  | 'settings';

/** An entry of the change log. `address` has no sheet name; '' where the whole sheet or the workbook is meant. */
export type Change = { readonly sheetId: string; readonly address: string; readonly kind: ChangeKind };
