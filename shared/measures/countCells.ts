import type { RoadmapCell } from './roadmapExecution';

/** How many tasks there are, and how many of them are done and overdue. 0 ≤ done + overdue ≤ expected. */
export type CellCount = { readonly expected: number; readonly done: number; readonly overdue: number };

/** Counts cells of the heat map. Late is done too; what is not applicable is expected of nobody. */
export function countCells(cells: readonly Pick<RoadmapCell, 'state'>[]): CellCount {
  const count = (...states: readonly RoadmapCell['state'][]) =>
    cells.filter(({ state }) => states.includes(state)).length;

  return {
    expected: cells.length - count('notApplicable'),
    done: count('done', 'doneLate'),
    overdue: count('overdue'),
  };
}
