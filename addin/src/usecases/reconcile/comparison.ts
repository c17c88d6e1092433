import type { Steps } from '../../../../shared/checking/steps';
import { valueAt } from '../../../../shared/columns/columns';
import { ABSENT } from '../../../../shared/columns/merge/alignRows';
import { diffColumnsSteps } from '../../../../shared/columns/merge/diffColumns';
import { FATE } from '../../../../shared/columns/merge/merge';
import { holdsPeople } from '../merge/mergeTemplate';
import { mergedColumnsOf } from './mergedColumnsOf';
import type { Overlay } from './overlay';
import type { Comparison } from './reconciliation';
import { nameAt, numberAt, shownCollisions } from './shownCollisions';
import { isCoarse } from './valueWords';

/** Rows that go which are named; the count tells of all. */
const GONE_LISTED = 50;

/** What the screen shows of versions laid over each other. */
export function* comparisonSteps(overlay: Overlay): Steps<Comparison> {
  const { own, versions, merge, notes } = overlay;
  const { rows, fates, fromThem, collisions } = merge;
  const { receipt } = versions.theirs.receipt;
  const isThere = (side: Int32Array, place: number) => (side[place] ?? ABSENT) !== ABSENT;
  const places = [...fates.keys()];
  const gone = places.filter((place) => fates[place] === FATE.goes && isThere(rows.mine, place));
  const added = places.filter((place) => fates[place] === FATE.stays && !isThere(rows.mine, place));
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
    kept: yield* keptSteps(overlay),
    gone: gone.slice(0, GONE_LISTED).map((place) => ({
      row: numberAt(overlay, place) ?? 0,
      name: nameAt(overlay, place),
    })),
    elsewhere: {
      cells: yield* elsewhereCells(overlay),
      rows: holdsPeople(own.reading.template) ? added.length : 0,
    },
    collisions: shownCollisions(overlay),
    total: collisions.length + notes.collisions.length,
  };
}

/** What I changed since the base. */
function* keptSteps({ merge: { sides, keys } }: Overlay): Steps<Comparison['kept']> {
  if (sides.base === null) return null;

  const { changed, added, removed } = yield* diffColumnsSteps(sides.base, sides.mine, keys);
  const cells = [...changed.values()].reduce((sum, one) => sum + one.length, 0);

  return { cells, added: added.length, removed: removed.length };
}

/** Cells taken over of which only the colleague's workbook has the whole. */
function* elsewhereCells({ own, merge }: Overlay): Steps<number> {
  const { rows, fromThem, sides } = merge;
  let count = 0;

  for (const column of mergedColumnsOf(own.reading.template)) {
    const { key } = column.shared;

    if (column.own.sharing === 'shared') continue;
    yield 0;

    fromThem.get(key)?.forEach((taken, place) => {
      if (taken === 1 && isCoarse(column, valueAt(sides.theirs, key, rows.theirs[place] ?? 0))) count += 1;
    });
  }

  return count;
}
