import type { Template } from '../../../../shared/templates/template';
import type { MergeCollision } from '../desk';
import { type CellTable, cellAt } from './cellTable';
import { type MergeCell, saysNothing, saysTheSame } from './mergeCell';
import { isCodeColumn, type RegistryTable, registryCell, setCell } from './registryTable';

/** A school's rows, ready to be merged. */
export type MergeSource = CellTable & {
  readonly file: string;
  readonly numbers: readonly number[];
  readonly leftOut: number;
  /** The organisation put where the row names none; it stands only where the registry has none either. */
  readonly assumed: MergeCell | null;
};

/** Who gave a cell of the registry its value in this merge. */
type Claim = { readonly file: string; readonly cell: MergeCell };

/** A merge under way. */
export type Merging = {
  readonly template: Template;
  readonly registry: RegistryTable;
  /** Rows the registry had before; those from here on are added. */
  readonly before: number;
  readonly claims: Map<string, Claim>;
  /** Changed cells of rows the registry had, by row. */
  readonly changed: Map<number, Set<string>>;
  /** The file each row of the registry came from first, by row. */
  readonly files: Map<number, string>;
  readonly collisions: MergeCollision[];
  /** Cells that could not be read and were not kept, because the registry has something there; by file. */
  readonly dropped: Map<string, number>;
  /** Cells written so far, added rows' included. */
  changes: number;
  /** Rows of files that said nothing the registry did not. */
  same: number;
  /** Added rows that got the person code of another row. */
  samePersons: number;
};

/**
 * Gives what row `from` of a file says to row `to` of the registry; whether anything changed. A blank cell never
 * erases anything.
 */
export function offerRow(merging: Merging, source: MergeSource, from: number, to: number): boolean {
  const { changes } = merging;

  for (const column of merging.template.columns) {
    const cell = cellAt(source, column.key, from);

    if (!isCodeColumn(column) && !saysNothing(cell)) offerCell(merging, source, from, to, column, cell);
  }

  if (!merging.files.has(to)) merging.files.set(to, source.file);

  return merging.changes > changes;
}

function offerCell(
  merging: Merging,
  source: MergeSource,
  from: number,
  to: number,
  { key, kind, caption }: Template['columns'][number],
  cell: MergeCell,
): void {
  const { registry, claims } = merging;
  const current = registryCell(registry, key, to);
  const isFree = saysNothing(current) && !current.formula;

  if (cell === source.assumed && !isFree) return;
  if (cell.value === null) {
    if (isFree) put(merging, key, to, cell);
    else if (!saysTheSame(current, cell, kind)) drop(merging, source.file);

    return;
  }

  const claim = claims.get(`${to}:${key}`);

  if (claim === undefined) claims.set(`${to}:${key}`, { file: source.file, cell });
  else if (!saysTheSame(claim.cell, cell, kind)) {
    merging.collisions.push({
      file: source.file,
      row: source.numbers[from] ?? 0,
      caption,
      kept: claim.file,
    });
  }

  if (claim === undefined && !current.formula && !saysTheSame(current, cell, kind))
    put(merging, key, to, cell);
}

function put(merging: Merging, key: string, row: number, cell: MergeCell): void {
  const { registry, changed } = merging;

  merging.changes += 1;
  setCell(registry, key, row, cell);
  changed.set(row, (changed.get(row) ?? new Set()).add(key));
}

function drop({ dropped }: Merging, file: string): void {
  dropped.set(file, (dropped.get(file) ?? 0) + 1);
}
