import { type Columns, valueAt } from '../columns/columns';
import { type ContentContext, cellContent } from './cellContent';
import { cellFormat } from './cellFormat';
import type { SheetColumn, SheetLayout } from './sheetLayout';
import type { CellSpec } from './sheetSpec';

type Row = { readonly cells: readonly CellSpec[] };

/** The rows of a registry's table: the filled ones, then blank ones ready to be typed into. */
export function registryBody(
  layout: SheetLayout,
  columns: Columns | null,
  context: ContentContext,
): readonly Row[] {
  const blank = { cells: layout.columns.map((column) => registryCell(column, null)) };
  const filled = Array.from({ length: columns?.rows ?? 0 }, (_, row) => ({
    cells: layout.columns.map((sheetColumn) => {
      const { column } = sheetColumn;
      const value = columns && column ? valueAt(columns, column.key, row) : null;

      return registryCell(sheetColumn, column ? cellContent(value, column.kind, context) : null);
    }),
  }));
  const spare = layout.tableBottom - layout.firstRow + 1 - filled.length;

  return [...filled, ...Array.from({ length: spare }, () => blank)];
}

function registryCell({ column }: SheetColumn, value: string | number | null): CellSpec {
  if (column === null) return { value, style: 'remark' };

  return { value, style: column.locked ? 'locked' : 'text', format: cellFormat(column.kind) };
}
