import type { Columns } from '../columns/columns';
import { blankColumn } from './blankColumn';
import { type Cut, wholeOf } from './cut';
import { counted, type Measure } from './measure';

/**
 * How many different values column `of` has in the rows that pass `isCounted` (all of them without it), in every
 * group of `cut`; without it, as a whole. A blank cell is no value. A group in which there is none has no measure;
 * the whole always has one.
 */
export function countDistinct(
  columns: Columns,
  key: string,
  of: string,
  cut: Cut = wholeOf(columns),
  isCounted: (row: number) => boolean = () => true,
): readonly Measure[] {
  const { dictionary, codes } = columns.columns[of] ?? blankColumn(columns.rows);
  const blank = dictionary.indexOf(null);
  const seen = cut.groups.map(() => new Set<number>());

  for (let row = 0; row < columns.rows; row += 1) {
    const code = codes[row] ?? 0;

    if (code === blank || !isCounted(row)) continue;

    for (const group of cut.groupsOfEntry[cut.codes[row] ?? 0] ?? []) seen[group]?.add(code);
  }

  return seen.flatMap(({ size }, group) => {
    const dimensions = cut.groups[group] ?? {};

    return size === 0 && Object.keys(dimensions).length > 0 ? [] : [counted(key, size, dimensions)];
  });
}
