/** What a value has gained since the year before; `null` where either is not known. */
export function changeOf({
  value,
  previous,
}: {
  readonly value: number | null;
  readonly previous: number | null;
}): number | null {
  return value === null || previous === null ? null : value - previous;
}
