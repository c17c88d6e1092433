import { cellAt } from './cellTable';
import { agreement, identityOf, sureKey } from './identity';
import { saysNothing, saysTheSame } from './mergeCell';
import type { MergeSource, Merging } from './merging';
import { isCodeColumn } from './registryTable';

/** The rows of a registry by what tells them apart; kept up as rows are added. */
export type PersonIndex = {
  readonly rows: Map<string, number[]>;
  readonly keys: Map<number, string>;
  /** By file, the rows without a name, or that may be alike, that it was matched with: each matches one row. */
  readonly taken: Map<string, Set<number>>;
  /** By file, how many rows without a name, from the first on, are all taken. */
  readonly passed: Map<string, number>;
};

/** Indexes all rows of the registry. */
export function personIndex(merging: Merging): PersonIndex {
  const index: PersonIndex = { rows: new Map(), keys: new Map(), taken: new Map(), passed: new Map() };

  for (let row = 0; row < merging.registry.rows; row += 1) enterRow(index, merging, row);

  return index;
}

/**
 * Enters a row that was added or mended under what tells it apart now. With `file`, one that was added from it:
 * if it names nobody, or rows may be alike, no other row of the file is the same.
 */
export function enterRow(
  index: PersonIndex,
  { registry, template }: Merging,
  row: number,
  file?: string,
): void {
  const { rows, keys, passed } = index;
  const key = sureKey(registry, row, template.key) ?? '';
  const old = keys.get(row);
  const alike = rows.get(key) ?? [];

  if (file !== undefined && (key === '' || identityOf(template).alike)) take(index, file, row);
  if (old === key) return;

  if (old !== undefined) {
    rows.set(old, rows.get(old)?.filter((one) => one !== row) ?? []);
    passed.clear();
  }

  alike.push(row);
  keys.set(row, key);
  rows.set(key, alike);
}

function take({ taken }: PersonIndex, file: string, row: number): void {
  taken.set(file, (taken.get(file) ?? new Set()).add(row));
}

/**
 * The row of the registry that row `from` of a file is about: of those that nothing contradicts the one that
 * agrees with it on most, of equals the first; `null`: a new one. A row that names nobody is only ever the row
 * that says all it says; of those, and of rows that may be alike, no two of a file are the same one.
 */
export function findRow(
  index: PersonIndex,
  merging: Merging,
  source: MergeSource,
  from: number,
): number | null {
  const { registry, template } = merging;
  const key = sureKey(source, from, template.key);

  if (key === null) return findNameless(index, merging, source, from);

  const { alike } = identityOf(template);
  const fitting = (index.rows.get(key) ?? []).flatMap((row) => {
    const isTaken = alike && (index.taken.get(source.file)?.has(row) ?? false);
    const agreed = isTaken ? null : agreement(source, from, registry, row, template.key);

    return agreed === null ? [] : [{ row, agreed }];
  });
  const row = fitting.sort((one, other) => other.agreed - one.agreed || one.row - other.row)[0]?.row ?? null;

  if (alike && row !== null) take(index, source.file, row);

  return row;
}

function findNameless(
  index: PersonIndex,
  merging: Merging,
  source: MergeSource,
  from: number,
): number | null {
  const { file } = source;
  const nameless = index.rows.get('') ?? [];
  const isTaken = (row: number | undefined): boolean =>
    row !== undefined && (index.taken.get(file)?.has(row) ?? false);
  let passed = index.passed.get(file) ?? 0;

  while (isTaken(nameless[passed])) passed += 1;

  index.passed.set(file, passed);

  const row = nameless.slice(passed).find((one) => !isTaken(one) && saysAll(merging, source, from, one));

  if (row !== undefined) take(index, file, row);

  return row ?? null;
}

function saysAll({ registry, template }: Merging, source: MergeSource, from: number, row: number): boolean {
  return template.columns.every((column) => {
    const cell = cellAt(source, column.key, from);

    return (
      isCodeColumn(column) ||
      saysNothing(cell) ||
      saysTheSame(cell, cellAt(registry, column.key, row), column.kind)
    );
  });
}
