import type { CellReading } from '../cells/cellReading';
import type { CellFinding, CellResult } from '../cells/cellResult';
import { readCell } from '../cells/readCell';
import type { Steps } from '../checking/steps';
import type { Value } from '../columns/columns';
import type { ColumnKind } from '../templates/template';
import type { CellScalar, Grid } from './grid';

/** Tells of what a cell's reading found: the place of the row among `rows`. */
export type EmitCell = (index: number, finding: CellFinding) => void;

/** Rows of a step: names and dates take longest, about a microsecond each. */
const ROWS_AT_ONCE = 2000;

/**
 * The values of one column of a sheet in the given rows. Equal cells are read once: a registry of ten thousand
 * rows has a few hundred different values in most of its columns.
 */
export function* readColumn(
  grid: Grid,
  rows: readonly number[],
  column: number | undefined,
  kind: ColumnKind,
  reading: CellReading,
  emit: EmitCell,
): Steps<readonly Value[]> {
  const known = new Map<CellScalar, CellResult>();
  const values: Value[] = [];

  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % ROWS_AT_ONCE === 0) yield ROWS_AT_ONCE;

    const raw = column === undefined ? null : (grid.cells[row]?.[column] ?? null);

    if (raw === null) {
      values.push(null);
      continue;
    }

    const seen = typeof raw === 'object' ? undefined : known.get(raw);
    const result = seen ?? readCell(raw, kind, reading);

    if (seen === undefined && typeof raw !== 'object') known.set(raw, result);
    for (const finding of result.findings) emit(index, finding);

    values.push(result.value);
  }

  yield rows.length % ROWS_AT_ONCE;

  return values;
}
