/** Rows one after another, zero-based, the last one included. */
export type Run = { readonly top: number; readonly bottom: number };

/** More than these would make an exchange with Excel slow: each run is a call for every column. */
const MOST_RUNS = 60;

/**
 * Ascending `places` as at most 60 runs: those nearest to each other are taken together with what lies between,
 * which is then to be left as it is.
 */
export function runsOf(places: readonly number[]): readonly Run[] {
  const widest = widestGap(places);
  const runs: { top: number; bottom: number }[] = [];

  for (const place of places) {
    const last = runs.at(-1);

    if (last && place - last.bottom <= widest) last.bottom = place;
    else runs.push({ top: place, bottom: place });
  }

  return runs;
}

/** The distance up to which neighbours are taken together, so that few enough runs are left. */
function widestGap(places: readonly number[]): number {
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  const longest = gaps.toSorted((one, other) => other - one);

  return longest[MOST_RUNS - 1] ?? 1;
}
