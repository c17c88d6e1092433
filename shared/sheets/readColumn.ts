import type { CellReading } from '../cells/cellReading';
import { accepted, type CellFinding, type CellResult } from '../cells/cellResult';
import { readCell } from '../cells/readCell';
import type { Steps } from '../checking/steps';
import type { Value } from '../columns/columns';
import type { ColumnKind } from '../templates/template';
import type { CellScalar, Grid } from './grid';

/** Tells of what a cell's reading found: the place of the row among `rows`. */
export type EmitCell = (index: number, finding: CellFinding) => void;

const BLANK = accepted(null);
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
  const cells = columnReader(grid, column, kind, reading);
  const values: Value[] = [];

  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const until = Math.min(from + ROWS_AT_ONCE, rows.length);

    for (let index = from; index < until; index += 1) {
      const { value, findings } = cells(rows[index] ?? 0);

      values.push(value);
      for (const finding of findings) emit(index, finding);
    }

    yield until - from;
  }

  return values;
}

/** Reads the column's cell in a row. */
function columnReader(
  { cells }: Grid,
  column: number | undefined,
  kind: ColumnKind,
  reading: CellReading,
): (row: number) => CellResult {
  const known = new Map<CellScalar, CellResult>();

  return (row) => {
    const raw = column === undefined ? null : (cells[row]?.[column] ?? null);

    if (raw === null) return BLANK;
    if (typeof raw === 'object') return readCell(raw, kind, reading);

    const seen = known.get(raw);

    if (seen !== undefined) return seen;

    const result = readCell(raw, kind, reading);

    known.set(raw, result);

    return result;
  };
}
