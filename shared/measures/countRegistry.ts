import type { Column, Columns } from '../columns/columns';
import { blankColumn } from './blankColumn';
import { type Cut, wholeOf } from './cut';
import { counted, type Measure } from './measure';

/**
 * Rows and persons of a registry: `{registry}.rows` and `{registry}.persons`, as a whole and in every group
 * of every cut. Persons are distinct person codes, so a person with two rows of one group counts there once,
 * and with rows in two groups once in each: the groups do not add up to the whole. A row whose person code is
 * blank is a row, but no person. A group without rows has no measure; in a registry that was sent its count is 0.
 */
export function countRegistry(columns: Columns, registry: string, cuts: readonly Cut[]): readonly Measure[] {
  const people = columns.columns.personCode ?? blankColumn(columns.rows);

  return [wholeOf(columns), ...cuts].flatMap((cut) => {
    const { rows, persons } = countGroups(people, cut);

    return cut.groups.flatMap((dimensions, group) => [
      counted(`${registry}.rows`, rows[group] ?? 0, dimensions),
      counted(`${registry}.persons`, persons[group] ?? 0, dimensions),
    ]);
  });
}

/** One walk over the codes. A mark for each person and group will do, because distinct values have distinct codes. */
function countGroups(people: Column, cut: Cut): { rows: Uint32Array; persons: Uint32Array } {
  const width = cut.groups.length;
  const rows = new Uint32Array(width);
  const persons = new Uint32Array(width);
  const seen = new Uint8Array(people.dictionary.length * width);
  const blank = people.dictionary.indexOf(null);

  for (let row = 0; row < people.codes.length; row += 1) {
    const person = people.codes[row] ?? 0;
    const groups = cut.groupsOfEntry[cut.codes[row] ?? 0] ?? [];

    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at] ?? 0;
      const mark = person * width + group;

      rows[group] = (rows[group] ?? 0) + 1;
      if (seen[mark] === 1 || person === blank) continue;
      seen[mark] = 1;
      persons[group] = (persons[group] ?? 0) + 1;
    }
  }

  return { rows, persons };
}
