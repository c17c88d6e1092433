import type { CellReading } from '../cells/cellReading';
import type { CellFinding } from '../cells/cellResult';
import { readCell } from '../cells/readCell';
import type { Steps } from '../checking/steps';
import type { Column } from '../columns/columns';
import { type GrowingDictionary, growingDictionary } from '../columns/growingDictionary';
import type { ColumnKind } from '../templates/template';
import type { CellScalar, Grid, RawCell } from './grid';

/** Tells of what a cell's reading found: the place of the row among `rows`. */
export type EmitCell = (index: number, finding: CellFinding) => void;

/** What a cell came to: the code of its value, and what reading it found. */
type Met = { readonly code: number; readonly findings: readonly CellFinding[] };

/** Rows of a step: names and dates take longest, about a microsecond each. */
const ROWS_AT_ONCE = 2000;

/**
 * One column of a sheet in the given rows. Equal cells are read and looked up once: a registry of ten thousand
 * rows has a few hundred different values in most of its columns.
 */
export function* readColumn(
  grid: Grid,
  rows: readonly number[],
  column: number | undefined,
  kind: ColumnKind,
  reading: CellReading,
  emit: EmitCell,
): Steps<Column> {
  const values = growingDictionary();
  const meet = cellReader(values, kind, reading);
  const codes = new Uint32Array(rows.length);

  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const until = Math.min(from + ROWS_AT_ONCE, rows.length);

    for (let index = from; index < until; index += 1) {
      const raw = column === undefined ? null : grid.cells[rows[index] ?? 0]?.[column];
      const { code, findings } = meet(raw ?? null);

      codes[index] = code;
      for (const finding of findings) emit(index, finding);
    }

    yield until - from;
  }

  return { dictionary: values.dictionary, codes };
}

/** Reads cells of one column, and remembers the plain ones. */
function cellReader(
  { codeOf }: GrowingDictionary,
  kind: ColumnKind,
  reading: CellReading,
): (raw: RawCell) => Met {
  const known = new Map<CellScalar, Met>();
  let lastRaw: RawCell | undefined;
  let last: Met = { code: 0, findings: [] };

  const read = (raw: RawCell): Met => {
    const { value, findings } = readCell(raw, kind, reading);

    return { code: codeOf(value), findings };
  };

  return (raw) => {
    if (typeof raw === 'object' && raw !== null) return read(raw);
    // Neighbours are often equal, and comparing is quicker than looking up.
    if (raw === lastRaw) return last;

    const seen = known.get(raw);

    lastRaw = raw;
    last = seen ?? read(raw);
    if (seen === undefined) known.set(raw, last);

    return last;
  };
}
