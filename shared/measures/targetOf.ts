/** The target that a source names for `year`; `null` where it names none. Nothing is interpolated. */
export function targetOf(
  { targets }: { readonly targets: readonly { readonly year: number; readonly value: number }[] },
  year: number,
): number | null {
  return targets.find((each) => each.year === year)?.value ?? null;
}
