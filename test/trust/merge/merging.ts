import { drain } from '../../../shared/checking/steps';
import { ROW_CODE, valueAt } from '../../../shared/columns/columns';
import { ABSENT } from '../../../shared/columns/merge/alignRows';
import { diffColumnsSteps } from '../../../shared/columns/merge/diffColumns';
import type { Collision, Merge, Side } from '../../../shared/columns/merge/merge';
import { mergeColumnsSteps } from '../../../shared/columns/merge/mergeColumns';
import { mergedColumnsSteps } from '../../../shared/columns/merge/mergedColumns';
import { KEYS, type Sheet, toColumns, toSheet } from './editing';

/** What the product makes of two sheets; `asked` as the one by hand has it. */
export type Merged = {
  readonly merged: Sheet;
  readonly asked: readonly string[];
  readonly merge: Merge;
};

/** Merges with the product's code. */
export function mergeSheets(
  base: Sheet | null,
  theirs: Sheet,
  mine: Sheet,
  choose: (question: string) => Side,
): Merged {
  const sides = { base: base && toColumns(base), theirs: toColumns(theirs), mine: toColumns(mine) };
  const merge = drain(mergeColumnsSteps(sides, { keys: KEYS }));
  const columns = drain(mergedColumnsSteps(merge, (collision) => choose(questionOf(merge, collision))));

  return {
    merged: toSheet(columns),
    asked: merge.collisions.map((collision) => questionOf(merge, collision)),
    merge,
  };
}

/** How one sheet differs from another, as `row`s and `row column`s. */
export function differences(before: Sheet, after: Sheet): readonly string[] {
  const [earlier, later] = [toColumns(before), toColumns(after)];
  const { added, removed, changed } = drain(diffColumnsSteps(earlier, later, KEYS));

  return [
    ...added.map((row) => `+${valueAt(later, ROW_CODE, row)}`),
    ...removed.map((row) => `-${valueAt(earlier, ROW_CODE, row)}`),
    ...[...changed].flatMap(([key, cells]) =>
      cells.map((cell) => `${valueAt(earlier, ROW_CODE, cell.before)} ${key}`),
    ),
  ];
}

function questionOf({ sides, rows }: Merge, collision: Collision): string {
  const own = rows.mine[collision.place] ?? ABSENT;
  const code =
    own === ABSENT
      ? valueAt(sides.theirs, ROW_CODE, rows.theirs[collision.place] ?? 0)
      : valueAt(sides.mine, ROW_CODE, own);

  return 'key' in collision ? `${code} ${collision.key}` : String(code);
}
