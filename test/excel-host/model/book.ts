import type { Parsed } from './calc/node';
import { Sheet } from './sheet';
import type { CellValue, Change, DefinedName, Selection, XmlPart } from './types';

/**
 * A workbook as Excel holds one: state, the change log and the calculation's memory. Everything is changed by
 * the operations of this folder, one a file:
 * address/ A1 texts and areas; cells/ reading, entering, formats, columns, merges; sheets/ adding, renaming,
 * copying …; names/ defined names; tables/ tables, sorting, filters; shift/ inserted and deleted cells;
 * rules/ validations and conditional formats; objects/ comments, charts, PivotTables, XML parts;
 * calc/ formulas; text/ what a cell shows; acts/ what a user does.
 * What Excel refuses is a `ModelFault`.
 * Limits: a formula gives one value (nothing spills: a range gives its first cell); references with a sheet
 * range or another workbook are no formulas here; relative references in defined names are meant as written;
 * nothing is undone; widths are never fitted; tables have no totals row; in a sort hidden rows stay.
 */
export class Book {
  /** In the order of their tabs; never empty. */
  readonly sheets: Sheet[];
  /** Names of the whole workbook; those of one sheet are at the sheet. */
  names: DefinedName[] = [];
  /** Settings of add-ins; values are JSON. */
  readonly settings = new Map<string, unknown>();
  readonly xmlParts: XmlPart[] = [];
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean;
  selection: Selection;
  activeSheetId: string;
  calculation: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Whether sheets may not be added, deleted, renamed, moved. */
  structureProtected = false;
  /** The user named as the author of comments. */
  author = 'Author';
  /** The instant `TODAY()` and `NOW()` see. */
  now: () => Date = () => new Date();
  /** Grows with every change; what was computed under an older number is computed anew. */
  generation = 0;
  /** Results of formulas under `computedAt`: by sheet, then by `row * COLUMN_COUNT + column`. */
  readonly computed = new Map<string, Map<number, CellValue>>();
  computedAt = -1;
  /** Cells whose formulas are being computed, to notice circles. */
  readonly computing = new Set<string>();
  /** Cells found in a circle since the last change, as `sheet id!row,column`; Excel shows 0 there. */
  readonly circular = new Set<string>();
  /** Parsed formulas by their text. */
  readonly parsed = new Map<string, Parsed>();
  #listeners = new Set<(change: Change) => void>();
  #lastId = 0;

  /** A new workbook with one sheet. */
  constructor(sheetName = 'Sheet1', date1904 = false) {
    const sheet = new Sheet(this.nextId(), sheetName);

    this.date1904 = date1904;
    this.sheets = [sheet];
    this.activeSheetId = sheet.id;
    this.selection = { sheetId: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** An identifier in the form of Excel's, unlike all others of this workbook. */
  nextId(): string {
    this.#lastId += 1;

    return `{00000000-0001-0000-0000-${String(this.#lastId).padStart(12, '0')}}`;
  }

  /** Calls `listener` after every change; gives the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);

    return () => this.#listeners.delete(listener);
  }

  /** Writes the change log; operations call it once they are done. */
  changed(sheetId: string, address: string, kind: Change['kind']): void {
    this.generation += 1;

    for (const listener of this.#listeners) listener({ sheetId, address, kind });
  }
}
