import type { ExplanationCollision } from '../../../../shared/checking/mergeExplanations';
import { ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { ABSENT } from '../../../../shared/columns/merge/alignRows';
import type { Collision, Merge, Side } from '../../../../shared/columns/merge/merge';
import type { Choices } from './reconciliation';

/** The row code at a place of a merge. */
export function codeAt({ sides, rows }: Pick<Merge, 'sides' | 'rows'>, place: number): string {
  const own = rows.mine[place] ?? ABSENT;
  const [columns, row] = own === ABSENT ? [sides.theirs, rows.theirs[place] ?? 0] : [sides.mine, own];

  return String(valueAt(columns, ROW_CODE, row));
}

/** What names a collision, also after rows have moved: the row's code, of a cell its column too. */
export function collisionId(merge: Merge, collision: Collision): string {
  const code = codeAt(merge, collision.place);

  return 'key' in collision ? `${code} ${collision.key}` : code;
}

/** What names a collision of explanations. */
export function explanationId({ id }: ExplanationCollision): string {
  return `! ${id}`;
}

/** What the user decided about a collision; `null`: nothing yet. */
export function chosen({ each, rest }: Choices, id: string): Side | null {
  return each.get(id) ?? rest;
}
