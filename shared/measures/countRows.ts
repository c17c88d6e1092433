import type { Columns } from '../columns/columns';
import { type Cut, wholeOf } from './cut';
import { counted, type Measure } from './measure';

/**
 * How many rows of `columns` pass `isCounted` (all of them without it): as a whole, and in every group of every
 * cut. A row of several groups counts in each. A group none of whose rows passes has no measure; the whole always
 * has one.
 */
export function countRows(
  columns: Columns,
  key: string,
  cuts: readonly Cut[],
  isCounted: (row: number) => boolean = () => true,
): readonly Measure[] {
  return [wholeOf(columns), ...cuts].flatMap((cut, place) =>
    countGroups(columns.rows, cut, isCounted).flatMap((count, group) =>
      count === 0 && place > 0 ? [] : [counted(key, count, cut.groups[group] ?? {})],
    ),
  );
}

function countGroups(
  rows: number,
  { groups, groupsOfEntry, codes }: Cut,
  isCounted: (row: number) => boolean,
): readonly number[] {
  const counts = groups.map(() => 0);

  for (let row = 0; row < rows; row += 1) {
    if (!isCounted(row)) continue;

    for (const group of groupsOfEntry[codes[row] ?? 0] ?? []) counts[group] = (counts[group] ?? 0) + 1;
  }

  return counts;
}
