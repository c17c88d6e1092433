import type { ReviewEvent, ReviewMove } from '../../../../shared/review/review';

/** Whether an event is what this move made. By whom does not matter: the id is the maker's own. */
export function isSameMove({ id: _id, at: _at, by: _by, ...made }: ReviewEvent, move: ReviewMove): boolean {
  return textOf(made) === textOf(move);
}

/** Whatever the order of the parts. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
