import { CellStore } from './cells/cellStore';
import type {
  Area,
  Axis,
  Chart,
  Comment,
  Conditional,
  DefinedName,
  Filter,
  Pivot,
  PlacedValidation,
  Table,
  Visibility,
} from './types';

/** What protecting a sheet allows; everything not allowed is refused on locked cells. */
export type Protection = { readonly password: string; readonly options: Readonly<Record<string, unknown>> };

/** A filter over a range that is no table. */
export type AutoFilter = { area: Area; readonly filters: Map<number, Filter> };

/**
 * A worksheet: state only. It is changed by the operations of this folder, which keep its parts in step and
 * write the change log.
 */
export class Sheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, or '' for none. */
  tabColor = '';
  cells = new CellStore();
  /** Rows with a height, a style or a hidden state of their own. */
  rows = new Map<number, Axis>();
  /** Columns likewise. */
  columns = new Map<number, Axis>();
  merges: Area[] = [];
  /** Rows and columns that stay in view. */
  freeze = { rows: 0, columns: 0 };
  protection: Protection | null = null;
  tables: Table[] = [];
  validations: PlacedValidation[] = [];
  conditionals: Conditional[] = [];
  comments: Comment[] = [];
  charts: Chart[] = [];
  pivots: Pivot[] = [];
  names: DefinedName[] = [];
  autoFilter: AutoFilter | null = null;
  showGridlines = true;
  showHeadings = true;
  /** Recorded as the API sets them, by the API's names (orientation, paperSize …). */
  readonly pageLayout = new Map<string, unknown>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }
}
