import type { Steps } from '../../../../shared/checking/steps';
import { valueAt } from '../../../../shared/columns/columns';
import { ABSENT } from '../../../../shared/columns/merge/alignRows';
import { FATE } from '../../../../shared/columns/merge/merge';
import { holdsPeople } from '../merge/mergeTemplate';
import { mergedColumnsOf } from './mergedColumnsOf';
import type { Overlay } from './overlay';
import type { Comparison } from './reconciliation';
import { nameAt, numberAt, questionsOf } from './shownCollisions';
import { isCoarse } from './valueWords';

/** Rows that go which are named; the count tells of all. */
const GONE_LISTED = 50;

/** What the screen shows of versions laid over each other. */
export function* comparisonSteps(overlay: Overlay): Steps<Comparison> {
  const { own, versions, merge, notes } = overlay;
  const { rows, fates, fromThem } = merge;
  const { receipt } = versions.theirs.receipt;
  const isThere = (side: Int32Array, place: number) => (side[place] ?? ABSENT) !== ABSENT;
  const places = [...fates.keys()];
  const gone = places.filter((place) => fates[place] === FATE.goes && isThere(rows.mine, place));
  const added = places.filter((place) => fates[place] === FATE.stays && !isThere(rows.mine, place));
  const kept = {
    cells: merge.onlyMine,
    added: places.filter((place) => fates[place] === FATE.stays && !isThere(rows.theirs, place)).length,
    removed: places.filter((place) => fates[place] === FATE.goes && isThere(rows.theirs, place)).length,
  };
  let cells = 0;

  for (const taken of fromThem.values()) {
    yield 0;
    for (const one of taken) cells += one;
  }

  return {
    kind: 'ready',
    template: versions.stamp.template,
    sheet: own.reading.sheet,
    base: typeof versions.base === 'string' ? versions.base : versions.stamp.baseRevision,
    revision: receipt.revision,
    sentAt: receipt.sentAt,
    taken: { cells, added: added.length, removed: gone.length, explanations: notes.taken },
    kept: merge.sides.base === null ? null : kept,
    gone: gone.slice(0, GONE_LISTED).map((place) => ({
      row: numberAt(overlay, place) ?? 0,
      name: nameAt(overlay, place),
    })),
    elsewhere: holdsPeople(own.reading.template)
      ? { cells: yield* elsewhereCells(overlay, []), rows: added.length }
      : { cells: yield* elsewhereCells(overlay, added), rows: 0 },
    ...questionsOf(overlay),
  };
}

/** Cells taken over, also in the places `added`, of which only the colleague's workbook has the whole. */
function* elsewhereCells({ own, merge }: Overlay, added: readonly number[]): Steps<number> {
  const { rows, fromThem, sides } = merge;
  let count = 0;

  for (const column of mergedColumnsOf(own.reading.template)) {
    const { key } = column.shared;

    if (column.own.sharing === 'shared') continue;
    yield 0;

    const isHint = (place: number) => isCoarse(column, valueAt(sides.theirs, key, rows.theirs[place] ?? 0));

    fromThem.get(key)?.forEach((taken, place) => {
      if (taken === 1 && isHint(place)) count += 1;
    });
    count += added.filter(isHint).length;
  }

  return count;
}
