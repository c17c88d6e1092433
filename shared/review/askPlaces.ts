import type { AskedPlace, KeptEvent } from './keptEvent';
import { markedThreads } from './markedThreads';
import type { PlaceReader } from './placeReader';
import type { ReviewPlace } from './review';

/** What stands at places that are asked about, or which of them, from 0 on, is not there. */
export type Asked =
  | { readonly ok: true; readonly asked: readonly (AskedPlace | null)[] }
  | { readonly ok: false; readonly unknown: number };

/**
 * Reads the places of a return; `null` for a cell that was asked about before, accepted, and holds what it held then. A
 * row and the whole sheet can always be asked about.
 *
 * @param events what the review consists of so far, in order
 */
export function askPlaces(
  places: readonly ReviewPlace[],
  read: PlaceReader,
  events: readonly KeptEvent[],
): Asked {
  const settled = new Set(
    [...markedThreads(events).values()]
      .filter(({ accepted }) => accepted)
      .map(({ place, mark }) => addressOf(place, mark)),
  );
  const stood = places.map(read);
  const unknown = stood.indexOf(null);
  if (unknown !== -1) return { ok: false, unknown };

  const asked = places.map((place, index) => {
    const found = stood[index] ?? null;
    const isSettled = found !== null && isCell(place) && settled.has(addressOf(place, found.mark));

    return isSettled ? null : found;
  });

  return { ok: true, asked };
}

function isCell({ row, column }: ReviewPlace): boolean {
  return row !== null && column !== null;
}

function addressOf({ row, column }: ReviewPlace, mark: string): string {
  return JSON.stringify([row, column, mark]);
}
