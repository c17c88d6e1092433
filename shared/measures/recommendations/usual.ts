import type { Reporter } from '../../regions/reporter';
import { median } from './median';
import type { Candidate } from './similarTo';

/** What one reporter has added to a quantity. */
export type Part = {
  readonly reporter: Reporter;
  readonly receipt: string | null;
  readonly value: number | null;
  /** Its organisations; `null` where they are not known. */
  readonly size: number | null;
};

/** What is usual among reporters of one kind: who answers for one organisation is not measured by who answers for many. */
export type Usual = {
  /** What would be usual for `part`, not rounded; `null` where nobody has added anything. */
  readonly of: (part: Pick<Part, 'size'>) => number | null;
  /** Does well: has added at least what is usual for it. */
  readonly candidates: readonly Candidate[];
};

/**
 * Usual is the median per organisation of those who have added something, times the reporter's organisations; where
 * somebody's organisations are not known, the median of the counts.
 */
export function usualAmong(parts: readonly Part[]): Usual {
  const added = parts.flatMap(({ value, size }) => (value === null || value === 0 ? [] : { value, size }));
  const perOrganisation = median(added.flatMap(({ value, size }) => (size === null ? [] : value / size)));
  const count = median(added.map(({ value }) => value));
  const usualOf: Usual['of'] = ({ size }) =>
    perOrganisation === null || size === null ? count : perOrganisation * size;

  return {
    of: usualOf,
    candidates: parts.flatMap(({ reporter, value, size }) =>
      value === null ? [] : { reporter, value, size, does: value >= (usualOf({ size }) ?? value) },
    ),
  };
}
