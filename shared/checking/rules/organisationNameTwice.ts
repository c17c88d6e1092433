import { columnOf } from '../columnOf';
import { foldedIds } from '../foldedIds';
import type { Rule } from '../rule';

/** The registries point at organisations by their short names, so a name that two share leads nowhere. */
export const organisationNameTwice: Rule = {
  code: 'organisationNameTwice',
  severity: 'error',
  reads: 'shared',
  templates: ['organisations'],
  inputs: ['shortName'],
  find({ columns }, _context, emit) {
    const { dictionary, codes } = columnOf(columns, 'shortName');
    const ids = foldedIds(dictionary);
    const counts = new Uint32Array(dictionary.length);
    const idAt = (row: number) => ids[codes[row] ?? 0] ?? -1;

    for (const row of codes.keys()) {
      const id = idAt(row);
      if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
    }

    for (const row of codes.keys()) {
      const count = counts[idAt(row)] ?? 0;
      if (count > 1) emit(row, 'shortName', { count });
    }
  },
};
