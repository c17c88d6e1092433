/** The year most likely meant: this one if it is open, otherwise the last one before it, otherwise the first. */
export function likelyYear(openYears: readonly number[], today: Date): number {
  const past = openYears.filter((year) => year <= today.getFullYear());

  return Math.max(...past, Math.min(...openYears));
}
