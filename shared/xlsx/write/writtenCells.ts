import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import type { CellSpec, SheetSpec } from '../../sheets/sheetSpec';
import { writtenCell } from './writtenCell';

/** Cells as hucre takes them: values in rows, looks by column, and by place whatever differs from its column. */
export type WrittenCells = {
  readonly styles: readonly (CellStyle | undefined)[];
  readonly rows: CellValue[][];
  readonly cells: Map<string, Partial<Cell>>;
};

/**
 * The cells of a sheet. Most cells of a table look like the rest of their column, and hucre writes those twice
 * as fast when it need not look them up by place.
 */
export function writtenCells({ columns, rows }: SheetSpec): WrittenCells {
  const styles = columns.map((_, column) => columnStyle(rows, column));
  const cells = new Map<string, Partial<Cell>>();
  const values = rows.map((row, top) =>
    row.cells.map((spec, left) => {
      if (spec === null) return null;

      const cell = writtenCell(spec);

      if (cell.style === styles[left] && isPlain(cell)) return cell.value ?? null;

      cells.set(`${top},${left}`, cell);

      return null;
    }),
  );

  return { styles, rows: values, cells };
}

// A column with cells that are not there has no look of its own, or those would get it.
function columnStyle(rows: SheetSpec['rows'], column: number): CellStyle | undefined {
  let last: CellSpec | undefined;

  for (const { cells } of rows) {
    const cell = cells[column];

    if (cell === null) return undefined;
    if (cell) last = cell;
  }

  return last ? writtenCell(last).style : undefined;
}

function isPlain({ type }: Partial<Cell>): boolean {
  return type === undefined || type === 'string';
}
