import type { Reporter } from '../../regions/reporter';
import type { Situation } from './situation';

/** Somebody who might serve as an example. */
export type Candidate = {
  readonly reporter: Reporter;
  /** Percent or count; a greater one is better. */
  readonly value: number;
  /** Nearness is measured by it: the denominator, or the number of organisations. */
  readonly size: number | null;
  /** Whether it has reached what is asked for. */
  readonly does: boolean;
};

/** Where the one who is advised stands. */
export type Own = {
  readonly reporter: Reporter;
  /** `null`: gave nothing, so whoever does well is better. */
  readonly value: number | null;
  readonly size: number | null;
};

/**
 * Whom `own` may ask how it is done: somebody else of the same kind who has reached it, of the same type first
 * (городской округ, район, a college …), then the nearest in size. Where nobody has, the best one, if it is better
 * by at least `margin` (no margin: nobody then). Ties go to the smaller key. `null` where there is none.
 */
export function similarTo(
  { typeOf }: Situation,
  own: Own,
  candidates: readonly Candidate[],
  margin: number | null,
): Candidate | null {
  const type = typeOf(own.reporter);
  const others = candidates.filter(
    ({ reporter, value }) =>
      reporter.key !== own.reporter.key &&
      reporter.kind === own.reporter.kind &&
      (own.value === null || value > own.value),
  );
  const doing = others.filter(({ does }) => does);
  const likeness = (one: Candidate): readonly number[] => [
    typeOf(one.reporter) === type ? 0 : 1,
    one.size === null || own.size === null ? Number.MAX_VALUE : Math.abs(one.size - own.size),
    -one.value,
  ];

  if (doing.length > 0) return first(doing, likeness);
  if (margin === null || own.value === null) return null;

  const least = own.value + margin;

  return first(
    others.filter(({ value }) => value >= least),
    (one) => [-one.value, ...likeness(one)],
  );
}

/** The one whose order is the smallest, number by number; of equals the one with the smaller key. */
function first(
  candidates: readonly Candidate[],
  order: (one: Candidate) => readonly number[],
): Candidate | null {
  let best: { readonly one: Candidate; readonly by: readonly number[] } | null = null;

  for (const one of candidates) {
    const by = order(one);

    if (best === null || isBefore(by, best.by, one.reporter.key < best.one.reporter.key)) best = { one, by };
  }

  return best?.one ?? null;
}

function isBefore(one: readonly number[], other: readonly number[], ifEqual: boolean): boolean {
  const place = one.findIndex((value, index) => value !== other[index]);

  return place < 0 ? ifEqual : (one[place] ?? 0) < (other[place] ?? 0);
}
