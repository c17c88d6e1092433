import type { CellFinding } from '../../../../shared/cells/cellResult';
import { foldText } from '../../../../shared/cells/foldText';
import { normaliseText } from '../../../../shared/cells/normaliseText';
import type { Value } from '../../../../shared/columns/columns';
import type { ColumnKind } from '../../../../shared/templates/template';

/** A cell on its way into a registry. */
export type MergeCell = {
  readonly value: Value;
  /** What stands in the cell although it means nothing, so that it can be kept for the user to mend. */
  readonly kept: string | number | null;
  /** Whether a formula of the user's gives it; then it is not written over. */
  readonly formula: boolean;
  readonly findings: readonly CellFinding[];
};

/** A cell that says nothing. */
export const BLANK_CELL: MergeCell = { value: null, kept: null, formula: false, findings: [] };

/** Whether the cell says nothing. */
export function saysNothing({ value, kept }: MergeCell): boolean {
  return value === null && kept === null;
}

/** Whether two cells of a column of `kind` say the same; names are compared as people write them. */
export function saysTheSame(one: MergeCell, other: MergeCell, kind: ColumnKind): boolean {
  if (one.value === null && other.value === null) return keptText(one) === keptText(other);
  if (kind.type === 'personName') return partOf(one) === partOf(other);

  return one.value === other.value;
}

/** Folding takes most of a merge's time, and every pass asks for the same cells. */
const parts = new WeakMap<MergeCell, string>();

/** What a cell contributes to telling one row from another; empty for a blank one. */
export function partOf(cell: MergeCell): string {
  const part = parts.get(cell) ?? foldedPart(cell);

  parts.set(cell, part);

  return part;
}

function foldedPart({ value, kept }: MergeCell): string {
  if (value !== null) return foldText(String(value));

  return kept === null ? '' : `?${foldText(String(kept))}`;
}

function keptText({ kept }: MergeCell): string {
  return kept === null ? '' : normaliseText(String(kept));
}
