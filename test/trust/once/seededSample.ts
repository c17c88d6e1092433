import { numbersFrom } from '../numbersFrom';

/** `count` of the cases, always the same ones for a seed; all of them, in their order, where that is as many. */
export function seededSample<T>(cases: readonly T[], count: number, seed: number): readonly T[] {
  if (count >= cases.length) return cases;

  const next = numbersFrom(seed);

  return cases
    .map((one) => ({ one, place: next(1_000_000_007) }))
    .sort((one, other) => one.place - other.place)
    .slice(0, count)
    .map(({ one }) => one);
}
