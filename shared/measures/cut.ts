import type { Columns } from '../columns/columns';
import { blankColumn } from './blankColumn';
import type { Measure } from './measure';

/** Rows sorted into groups by one column. A row may be in none, in one or (a set of values) in several. */
export type Cut = {
  /** What each group is limited to. */
  readonly groups: readonly Measure['dimensions'][];
  /** The groups of each entry of the column's dictionary. */
  readonly groupsOfEntry: readonly (readonly number[])[];
  readonly codes: Uint32Array;
};

/** The cut into one group, the whole. */
export function wholeOf(columns: Columns): Cut {
  return { groups: [{}], groupsOfEntry: [[0]], codes: new Uint32Array(columns.rows) };
}

/**
 * The cut of `columns` by column `key`. `groupsOf` says into which groups a value falls; without it the value
 * is its own group. A blank cell falls into none. A column that the sheet does not have cuts nothing.
 */
export function cutBy(
  columns: Columns,
  dimension: string,
  key: string,
  groupsOf: (value: string) => readonly string[] = (value) => [value],
): Cut {
  const { dictionary, codes } = columns.columns[key] ?? blankColumn(columns.rows);
  const groups: string[] = [];
  const groupsOfEntry = dictionary.map((value) =>
    value === null ? [] : groupsOf(String(value)).map((group) => indexOf(groups, group)),
  );

  return { groups: groups.map((group) => ({ [dimension]: group })), groupsOfEntry, codes };
}

/** Groups are the few items of a closed list, so a walk finds them as fast as a map would. */
function indexOf(groups: string[], group: string): number {
  const index = groups.indexOf(group);

  return index >= 0 ? index : groups.push(group) - 1;
}
