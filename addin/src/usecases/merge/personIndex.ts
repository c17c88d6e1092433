import { cellAt } from './cellTable';
import { agreement, sureKey } from './identity';
import { saysNothing, saysTheSame } from './mergeCell';
import type { MergeSource, Merging } from './merging';
import { isCodeColumn } from './registryTable';

/** The rows of a registry by what tells them apart; kept up as rows are added. */
export type PersonIndex = {
  readonly rows: Map<string, number[]>;
  readonly keys: Map<number, string>;
  /** Rows without a name that the file at hand was matched with: each matches one row. */
  readonly taken: Set<string>;
};

/** Indexes all rows of the registry. */
export function personIndex(merging: Merging): PersonIndex {
  const index: PersonIndex = { rows: new Map(), keys: new Map(), taken: new Set() };

  for (let row = 0; row < merging.registry.rows; row += 1) enterRow(index, merging, row);

  return index;
}

/**
 * Enters a row that was added or mended under what tells it apart now. With `file`, one that was added from it:
 * if it names nobody, no other row of the file is the same.
 */
export function enterRow(
  { rows, keys, taken }: PersonIndex,
  { registry, template }: Merging,
  row: number,
  file?: string,
): void {
  const key = sureKey(registry, row, template.key) ?? '';
  const old = keys.get(row);

  if (key === '' && file !== undefined) taken.add(`${file}\n${row}`);
  if (old === key) return;
  if (old !== undefined) rows.set(old, rows.get(old)?.filter((one) => one !== row) ?? []);

  keys.set(row, key);
  rows.set(key, [...(rows.get(key) ?? []), row]);
}

/**
 * The row of the registry that row `from` of a file is about: of those that nothing contradicts the one that
 * agrees with it on most, of equals the first; `null`: a new one. A row that names nobody is only ever the row
 * that says all it says, and no two rows of a file are the same one.
 */
export function findRow(
  { rows, taken }: PersonIndex,
  merging: Merging,
  source: MergeSource,
  from: number,
): number | null {
  const { registry, template } = merging;
  const key = sureKey(source, from, template.key);

  if (key === null) {
    const row = (rows.get('') ?? []).find(
      (one) => !taken.has(`${source.file}\n${one}`) && saysAll(merging, source, from, one),
    );

    if (row !== undefined) taken.add(`${source.file}\n${row}`);

    return row ?? null;
  }

  const fitting = (rows.get(key) ?? []).flatMap((row) => {
    const agreed = agreement(source, from, registry, row, template.key);

    return agreed === null ? [] : [{ row, agreed }];
  });

  return fitting.sort((one, other) => other.agreed - one.agreed || one.row - other.row)[0]?.row ?? null;
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
