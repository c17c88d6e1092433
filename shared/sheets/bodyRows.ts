import type { Finding } from '../checking/finding';
import type { Template } from '../templates/template';
import { rangeName } from './a1';
import type { Grid } from './grid';
import { isBlankCell } from './isBlankCell';
import { isDerived } from './isDerived';
import { sheetFinding } from './sheetFinding';

/** Merged ranges named one by one; whoever merged more will see them next time. */
const MERGES_NAMED = 50;

/** Zero-based rows under the headings in which the user has filled something, and what is amiss between them. */
export type BodyRows = { readonly rows: readonly number[]; readonly findings: readonly Finding[] };

/**
 * The filled rows of a sheet. A row with nothing but codes is blank: its content was deleted. Hidden and
 * filtered rows are read like any other.
 */
export function bodyRows(
  grid: Grid,
  template: Template,
  headingRow: number,
  columnsAt: ReadonlyMap<string, number>,
): BodyRows {
  const filled = template.columns
    .filter((column) => !isDerived(template, column) && !isCode(column.kind.type))
    .flatMap(({ key }) => columnsAt.get(key) ?? []);
  const rows: number[] = [];

  for (let row = headingRow + 1; row < grid.cells.length; row += 1) {
    const cells = grid.cells[row];

    if (filled.some((column) => !isBlankCell(cells?.[column]))) rows.push(row);
  }

  const hidden = rows.filter((row) => grid.hiddenRows.has(row)).length;
  const blank = blankBetween(rows);

  return {
    rows,
    findings: [
      ...mergedCells(grid, headingRow, [...columnsAt.values()]),
      ...(hidden > 0 ? [sheetFinding('sheetHiddenRows', 'notice', { count: hidden })] : []),
      ...(blank > 0 && !template.fixedRows
        ? [sheetFinding('sheetBlankRows', 'notice', { count: blank })]
        : []),
    ],
  };
}

function isCode(type: string): boolean {
  return type === 'rowCode' || type === 'personCode';
}

function blankBetween(rows: readonly number[]): number {
  const [first] = rows;
  const last = rows.at(-1);

  return first === undefined || last === undefined ? 0 : last - first + 1 - rows.length;
}

// Titles above the table may be merged; so may columns that are the user's own.
function mergedCells(grid: Grid, headingRow: number, columns: readonly number[]): readonly Finding[] {
  return grid.merges
    .filter(
      ({ top, left, right }) =>
        top > headingRow && columns.some((column) => column >= left && column <= right),
    )
    .slice(0, MERGES_NAMED)
    .map((range) => sheetFinding('sheetMergedCells', 'error', { range: rangeName(range) }));
}
