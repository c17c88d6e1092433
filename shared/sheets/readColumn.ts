import type { CellReading } from '../cells/cellReading';
import type { CellFinding, CellResult } from '../cells/cellResult';
import { readCell } from '../cells/readCell';
import type { Value } from '../columns/columns';
import type { ColumnKind } from '../templates/template';
import type { CellScalar, Grid } from './grid';

/** Tells of what a cell's reading found: the place of the row among `rows`. */
export type EmitCell = (index: number, finding: CellFinding) => void;

/**
 * The values of one column of a sheet in the given rows. Equal cells are read once: a registry of ten thousand
 * rows has a few hundred different values in most of its columns.
 */
export function readColumn(
  grid: Grid,
  rows: readonly number[],
  column: number | undefined,
  kind: ColumnKind,
  reading: CellReading,
  emit: EmitCell,
): readonly Value[] {
  const known = new Map<CellScalar, CellResult>();

  return rows.map((row, index) => {
    const raw = column === undefined ? null : (grid.cells[row]?.[column] ?? null);

    if (raw === null) return null;

    const seen = typeof raw === 'object' ? undefined : known.get(raw);
    const result = seen ?? readCell(raw, kind, reading);

    if (seen === undefined && typeof raw !== 'object') known.set(raw, result);
    for (const finding of result.findings) emit(index, finding);

    return result.value;
  });
}
