import { stateWords } from '../../../../shared/sheets/consolidated/stateWords';
import type { WorkControl } from '../../ports/workbook';
import type { ConsolidatedHead } from './pullRows';
import { type RowTarget, writeRows } from './writeRows';

/** Writes how submissions stand beside their rows, which stay as they are. */
export async function putStates(
  target: RowTarget,
  places: ReadonlyMap<string, number>,
  heads: readonly ConsolidatedHead[],
  { signal }: WorkControl,
): Promise<void> {
  const column = places.get('#state');
  const words = new Map(heads.map((head) => [head.reporter, stateWords(head)]));
  const { keys, reporters } = target.standing;
  const concerned = keys.flatMap((key, place) =>
    key !== null && words.has(reporters[place] ?? '') ? [place] : [],
  );

  if (column === undefined || concerned.length === 0) return;

  const known = new Set(concerned);
  const valueAt = (place: number) => (known.has(place) ? (words.get(reporters[place] ?? '') ?? null) : null);

  await writeRows(target, [{ column, valueAt }], concerned, { ...(signal && { signal }) });
}
