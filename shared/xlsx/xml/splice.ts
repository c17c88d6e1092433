/** `text` instead of what stands between two places; equal places insert. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

/** Applies splices that do not overlap. Insertions at one place keep their order and stand before what is replaced there. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((one, other) => one.from - other.from || one.to - other.to);
  const pieces: string[] = [];
  let place = 0;

  for (const splice of ordered) {
    pieces.push(text.slice(place, splice.from), splice.text);
    place = splice.to;
  }

  return pieces.join('') + text.slice(place);
}
