import type { FindingParams, Severity } from './finding';
import type { Rule } from './rule';

/** What a rule emitted, before it is addressed. */
export type Hit = {
  readonly rule: Rule;
  /** See `Emit`. */
  readonly row: number | string | null;
  readonly column: string | null;
  readonly params: FindingParams;
};

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Errors first, then by row: the whole sheet, the rows, the rows that are lacking. Otherwise as emitted. */
export function orderHits(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted(
    (a, b) => RANK[a.rule.severity] - RANK[b.rule.severity] || compareRows(placeOf(a), placeOf(b)),
  );
}

function placeOf({ row }: Hit): number {
  if (row === null) return -1;

  return typeof row === 'number' ? row : Number.POSITIVE_INFINITY;
}

/** A difference would not do: infinity less infinity is not a number. */
function compareRows(a: number, b: number): number {
  if (a === b) return 0;

  return a < b ? -1 : 1;
}
