import type { FindingCode } from '../../../../shared/checking/findingCode';
import type { ExplainedCell, ExplainedReading } from '../../usecases/review/readExplainedCells';

/** A rule, and how many cells are explained to it. */
export type ExplainedRule = { readonly code: FindingCode; readonly count: number };

/** The rules at which anything was explained, the one that spoke most often first. */
export function explainedRules({ cells }: ExplainedReading): readonly ExplainedRule[] {
  const counts = new Map<FindingCode, number>();

  for (const { code } of cells) counts.set(code, (counts.get(code) ?? 0) + 1);

  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

/** The cells of one rule. */
export function cellsOfRule({ cells }: ExplainedReading, code: FindingCode): readonly ExplainedCell[] {
  return cells.filter((cell) => cell.code === code);
}
