import type { ExplanationMerge } from '../../../../shared/checking/mergeExplanations';
import { mergeExplanations } from '../../../../shared/checking/mergeExplanations';
import type { Steps } from '../../../../shared/checking/steps';
import { type Value, valueAt } from '../../../../shared/columns/columns';
import type { Merge } from '../../../../shared/columns/merge/merge';
import { mergeColumnsSteps } from '../../../../shared/columns/merge/mergeColumns';
import { rowPlaces } from '../../../../shared/columns/merge/rowPlaces';
import type { WorkControl } from '../../ports/workbook';
import type { DeskWork } from '../desk/deskWork';
import { inSteps } from '../steps/inSteps';
import { mergedColumnsOf } from './mergedColumnsOf';
import { obstacleOn } from './obstacleOn';
import { type OwnSheet, readOwnSheet } from './ownSheet';
import { isHeldIn, ownColumns } from './ownVersion';
import type { Obstacle } from './reconciliation';
import type { VersionContent, Versions } from './versions';

/** The sheet and the versions of the service laid over each other. */
export type Overlay = {
  readonly own: OwnSheet;
  readonly versions: Versions;
  readonly merge: Merge;
  readonly notes: ExplanationMerge;
};

/** Reads the sheet as it is now and lays the versions over it; nothing is changed. What stands in the way is given instead. */
export async function overlay(
  work: DeskWork,
  versions: Versions,
  control: WorkControl,
): Promise<Overlay | Obstacle> {
  const own = await readOwnSheet(work, versions.stamp.template, control);
  const { theirs } = versions;
  const base = typeof versions.base === 'string' ? null : versions.base;
  const obstacle = obstacleOn(own, theirs.columns);

  if (obstacle !== null) return obstacle;

  const { signal } = control;
  const total = own.reading.columns.rows * own.reading.template.columns.length;
  const merge = await inSteps(mergeSteps(own, base, theirs), { ...(signal && { signal }), total });

  return {
    own,
    versions,
    merge,
    notes: mergeExplanations(base?.explanations ?? null, theirs.explanations, own.explanations),
  };
}

function* mergeSteps(own: OwnSheet, base: VersionContent | null, theirs: VersionContent): Steps<Merge> {
  const { reading, grid } = own;
  const known = yield* knownValues([base, theirs]);
  const mine = ownColumns(reading, grid, known);
  const keys = mergedColumnsOf(reading.template).map(({ shared }) => shared.key);

  yield 0;

  return yield* mergeColumnsSteps(
    { base: base?.columns ?? null, theirs: theirs.columns, mine },
    { keys, isHeld: isHeldIn(reading, grid) },
  );
}

/** What the service has of a cell: as it was when I began, and as it is now; only of versions that have the row. */
function* knownValues(
  contents: readonly (VersionContent | null)[],
): Steps<(key: string, rowCode: string) => readonly Value[]> {
  const known: { readonly places: ReadonlyMap<string, number>; readonly content: VersionContent }[] = [];

  for (const content of contents)
    if (content !== null) known.push({ places: yield* rowPlaces(content.columns), content });

  return (key, rowCode) =>
    known.flatMap(({ places, content }) => {
      const row = places.get(rowCode);

      return row === undefined ? [] : [valueAt(content.columns, key, row)];
    });
}
