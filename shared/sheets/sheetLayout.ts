import { fixedSheetWords } from '../messages/ru/sheets';
import type { Template, TemplateColumn } from '../templates/template';
import type { GridRange } from './grid';
import { hasTargets } from './hasTargets';

/** Zero-based row of the headings on every template sheet; above them stand `sheetTop`'s lines. */
export const HEADING_ROW = 5;
/** Prepared blank rows under the filled ones of a registry. Excel extends the table when more are typed or pasted. */
const SPARE_ROWS = 100;
/** Rows of a registry for which lists and limits are laid down; the checks do not depend on them. */
const INPUT_ROWS = 2000;
/** Key, in a layout, of the column in which a row's findings stand. No template has a column of this key. */
export const FINDINGS_KEY = 'findings';
/** Key, in a layout, of the column of what a registry of the workbook adds up to. No template has a column of this key. */
export const SUMS_KEY = 'sums';
/** In characters: a finding takes two or three lines. */
export const FINDINGS_WIDTH = 46;

/** A column as it stands on the sheet. `column` is null for one that only shows something computed. */
export type SheetColumn = {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly column: TemplateColumn | null;
};

/** Where everything stands on a template's sheet; rows and columns are zero-based, bottoms inclusive. */
export type SheetLayout = {
  readonly columns: readonly SheetColumn[];
  readonly firstRow: number;
  /** Last row of the Excel table. */
  readonly tableBottom: number;
  /** Last row with lists and limits. */
  readonly inputBottom: number;
};

/**
 * Lays out the sheet of `template` with `rows` filled rows. What the user fills comes first, with the sums to
 * compare it with (`withSums`) beside it; the columns that Svod fills with codes and findings stand last and
 * are in nobody's way.
 */
export function sheetLayout(template: Template, rows: number, withSums = false): SheetLayout {
  const isCode = (column: TemplateColumn): boolean =>
    column.kind.type === 'rowCode' || column.kind.type === 'personCode';
  const columns = [
    ...template.columns
      .filter((column) => !isCode(column))
      .flatMap((column) =>
        withSums && column.key === template.fixedRows?.value
          ? [sheetColumn(column), sumsColumn()]
          : [sheetColumn(column)],
      ),
    ...(hasTargets(template) ? [toTargetColumn()] : []),
    ...template.columns.filter(isCode).map(sheetColumn),
    { key: FINDINGS_KEY, heading: fixedSheetWords.findings, width: FINDINGS_WIDTH, column: null },
  ];
  const firstRow = HEADING_ROW + 1;
  const fixedBottom = HEADING_ROW + Math.max(rows, 1);

  if (template.fixedRows) return { columns, firstRow, tableBottom: fixedBottom, inputBottom: fixedBottom };

  return {
    columns,
    firstRow,
    tableBottom: HEADING_ROW + rows + SPARE_ROWS,
    inputBottom: HEADING_ROW + Math.max(INPUT_ROWS, rows + SPARE_ROWS),
  };
}

/** Zero-based place of the column `key`. Throws for a key that the layout does not have. */
export function placeOf(layout: SheetLayout, key: string): number {
  const place = layout.columns.findIndex((column) => column.key === key);

  if (place < 0) throw new Error(`no column ${key}`);

  return place;
}

/** The cells of one column from its first row down to `bottom`. */
export function columnRange(layout: SheetLayout, key: string, bottom: number): GridRange {
  const place = placeOf(layout, key);

  return { top: layout.firstRow, left: place, bottom, right: place };
}

/** Whether the column's heading carries the star of required columns. */
export function isStarred(column: TemplateColumn): boolean {
  return column.required === 'always' && column.locked !== true;
}

function sheetColumn(column: TemplateColumn): SheetColumn {
  const { key, caption, width } = column;

  return { key, heading: isStarred(column) ? `${caption} *` : caption, width, column };
}

function sumsColumn(): SheetColumn {
  return { key: SUMS_KEY, heading: fixedSheetWords.sums, width: 17, column: null };
}

function toTargetColumn(): SheetColumn {
  return { key: 'toTarget', heading: fixedSheetWords.toTarget, width: 17, column: null };
}
