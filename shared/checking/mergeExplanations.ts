import type { Side } from '../columns/merge/merge';
import type { Explanation } from './finding';

/** Explanations of one warning that both sides changed, differently; `null` where one of them took it back. */
export type ExplanationCollision = {
  /** The warning as it stood, the same on both sides. */
  readonly id: string;
  readonly mine: Explanation | null;
  readonly theirs: Explanation | null;
};

/** Explanations of two versions laid over each other. */
export type ExplanationMerge = {
  /** Those that hold without a question. */
  readonly settled: readonly Explanation[];
  /** How many of them are theirs, or were taken back by them. */
  readonly taken: number;
  readonly collisions: readonly ExplanationCollision[];
};

/**
 * Merges explanations as cells are merged, by what they are about: rule, row, column and the values as they stood.
 * Without a base (`null`) those that only one side has are kept.
 */
export function mergeExplanations(
  base: readonly Explanation[] | null,
  theirs: readonly Explanation[],
  mine: readonly Explanation[],
): ExplanationMerge {
  const [before, other, own] = [base ?? [], theirs, mine].map(byWarning);
  const settled: Explanation[] = [];
  const collisions: ExplanationCollision[] = [];
  let taken = 0;

  for (const id of new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])) {
    const m = own?.get(id) ?? null;
    const t = other?.get(id) ?? null;
    const b = before?.get(id) ?? null;

    if (textOf(m) !== textOf(t) && textOf(m) !== textOf(b) && textOf(t) !== textOf(b)) {
      collisions.push({ id, mine: m, theirs: t });
      continue;
    }

    const isTheirs = textOf(m) === textOf(b);
    const held = isTheirs ? t : m;

    if (isTheirs && textOf(m) !== textOf(t)) taken += 1;
    if (held !== null) settled.push(held);
  }

  return { settled, taken, collisions };
}

/** The explanations that hold once every collision has been decided. */
export function mergedExplanations(
  { settled, collisions }: ExplanationMerge,
  choose: (collision: ExplanationCollision) => Side,
): readonly Explanation[] {
  return [...settled, ...collisions.flatMap((one) => one[choose(one)] ?? [])];
}

function byWarning(explanations: readonly Explanation[]): ReadonlyMap<string, Explanation> {
  return new Map(
    explanations.map((one) => [JSON.stringify([one.code, one.row, one.column, one.fingerprint]), one]),
  );
}

function textOf(explanation: Explanation | null): string | null {
  return explanation?.text ?? null;
}
